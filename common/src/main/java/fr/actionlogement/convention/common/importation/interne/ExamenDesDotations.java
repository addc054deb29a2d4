package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.interne.DotationsEnBase.Dotation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a file of allotments: unknown line or year, under what is committed, above the line's ceiling. */
final class ExamenDesDotations {

    private final Map<String, Dotation> actuelles;
    private final Colonne<String> code;
    private final Colonne<Exercice> exercice;
    private final Colonne<Montant> montant;

    ExamenDesDotations(
            Map<String, Dotation> actuelles,
            Colonne<String> code,
            Colonne<Exercice> exercice,
            Colonne<Montant> montant) {
        this.actuelles = actuelles;
        this.code = code;
        this.exercice = exercice;
        this.montant = montant;
    }

    void examiner(List<Ligne> lignes) {
        Map<String, Montant> voulues = new LinkedHashMap<>();
        lignes.forEach(ligne -> examiner(ligne, voulues));
        Map<String, Montant> totaux = totaux(voulues);
        for (Ligne ligne : lignes) {
            Dotation actuelle = actuelles.get(cle(ligne));
            Montant total = totaux.get(ligne.valeur(code));
            if (actuelle != null && total != null && total.depasse(actuelle.plafond())) {
                ligne.signaler(
                        montant,
                        "dotation-au-dessus-du-plafond",
                        "Les dotations de la ligne totaliseraient " + total.enTexte() + ", au-dessus de son plafond de "
                                + actuelle.plafond().enTexte() + ".");
            }
        }
    }

    private void examiner(Ligne ligne, Map<String, Montant> voulues) {
        Montant voulu = ligne.valeur(montant);
        Dotation actuelle = actuelles.get(cle(ligne));
        if (actuelles.keySet().stream().noneMatch(cle -> cle.startsWith(ligne.valeur(code) + "|"))) {
            ligne.signaler(code, "ligne-inconnue", "Cette ligne n’existe pas ou ne reçoit pas de dotation.");
        } else if (actuelle == null) {
            ligne.signaler(exercice, "exercice-inconnu", "Cet exercice n’existe pas dans la convention.");
        } else if (!actuelle.ouvert()) {
            ligne.signaler(exercice, "exercice-clos", "Cet exercice est clos\u00a0: sa dotation ne change plus.");
        } else if (voulu.estNegatif()) {
            ligne.signaler(montant, "montant-negatif", "Une dotation est positive ou nulle.");
        } else if (actuelle.consomme().depasse(voulu)) {
            ligne.signaler(
                    montant,
                    "dotation-sous-l-engage",
                    "La dotation passerait sous ce qui est déjà réservé et engagé\u00a0: "
                            + actuelle.consomme().enTexte() + ".");
        } else {
            voulues.put(cle(ligne), voulu);
        }
    }

    /** Total of each line once the file is applied. */
    private Map<String, Montant> totaux(Map<String, Montant> voulues) {
        Map<String, Montant> totaux = new HashMap<>();
        actuelles.forEach((cle, dotation) -> totaux.merge(
                cle.substring(0, cle.indexOf('|')), voulues.getOrDefault(cle, dotation.montant()), Montant::plus));
        return totaux;
    }

    private String cle(Ligne ligne) {
        return DotationsEnBase.cle(ligne.valeur(code), ligne.valeur(exercice));
    }
}
