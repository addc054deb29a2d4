package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.math.RoundingMode;
import java.util.Optional;

/** The employer, the contract, the pay. */
final class ConditionsDeLEmploi {

    private ConditionsDeLEmploi() {}

    /** The private sector, agriculture apart where the rule says so. */
    static Optional<Critere> employeur(Examen e) {
        Secteur secteur = e.situation().emploi().secteur();
        return e.regle("EMPLOYEUR").map(regle -> {
            boolean agricoleAdmis = !regle.libelle().contains("non agricole");
            String seuil = agricoleAdmis ? "Secteur privé" : Secteur.PRIVE_NON_AGRICOLE.libelle();
            if (secteur == null) {
                return Critere.indecidable(
                        "EMPLOYEUR", "Employeur", seuil, regle, "Indiquez le secteur de l’employeur.");
            }
            return Critere.selon(
                    secteur == Secteur.PRIVE_NON_AGRICOLE || agricoleAdmis && secteur == Secteur.AGRICOLE,
                    "EMPLOYEUR",
                    "Employeur",
                    secteur.libelle(),
                    seuil,
                    regle,
                    secteur == Secteur.AGRICOLE
                            ? "Le secteur agricole a ses propres aides : orientez vers l’aide agricole équivalente."
                            : "Un contrat avec un employeur du secteur privé.");
        });
    }

    /** Headcount; the agricultural sector may have its own. Not to be taken for the size that makes an employer liable. */
    static Optional<Critere> effectif(Examen e) {
        Emploi emploi = e.situation().emploi();
        Optional<Parametre> propre = emploi.secteur() == null
                ? Optional.empty()
                : e.bareme().parametre("EFFECTIF_MINIMAL", emploi.secteur().name());
        return propre.or(() -> e.regle("EFFECTIF_MINIMAL")).map(regle -> {
            String seuil = regle.enTexte() + " salariés au moins";
            if (emploi.effectif() == null) {
                return Critere.indecidable(
                        "EFFECTIF", "Taille de l’entreprise", seuil, regle, "Indiquez l’effectif de l’employeur.");
            }
            return Critere.selon(
                    emploi.effectif() >= regle.nombre(),
                    "EFFECTIF",
                    "Taille de l’entreprise",
                    emploi.effectif() + (emploi.effectif() < 2 ? " salarié" : " salariés"),
                    seuil,
                    regle,
                    "Un employeur d’au moins " + regle.enTexte() + " salariés.");
        });
    }

    static Optional<Critere> alternance(Examen e) {
        TypeDeContrat contrat = e.situation().emploi().contrat();
        return e.regle("ALTERNANCE").map(regle -> {
            String seuil = "Apprentissage ou professionnalisation";
            if (contrat == null) {
                return Critere.indecidable("ALTERNANCE", "Contrat", seuil, regle, "Indiquez la nature du contrat.");
            }
            return Critere.selon(
                    contrat.estEnAlternance(),
                    "ALTERNANCE",
                    "Contrat",
                    contrat.libelle(),
                    seuil,
                    regle,
                    "Un contrat d’apprentissage ou de professionnalisation.");
        });
    }

    /** A share of the SMIC of the day. */
    static Optional<Critere> remuneration(Examen e) {
        Optional<Parametre> smic = e.regle("SMIC_MENSUEL");
        Montant brut = e.situation().emploi().brutMensuel();
        return e.regle("PLAFOND_SMIC").map(regle -> {
            if (smic.isEmpty()) {
                return Critere.indecidable(
                        "REMUNERATION",
                        "Rémunération",
                        regle.enTexte() + " du SMIC",
                        regle,
                        "Le SMIC de cette date n’est pas au barème.");
            }
            Montant plafond = smic.get().montant().appliquer(regle.taux(), RoundingMode.HALF_UP);
            String seuil = plafond.enTexte() + " au plus (" + regle.enTexte() + " du SMIC, "
                    + smic.get().enTexte() + ")";
            if (brut == null) {
                return Critere.indecidable(
                        "REMUNERATION", "Rémunération", seuil, regle, "Indiquez la rémunération brute mensuelle.");
            }
            return Critere.selon(
                    !brut.depasse(plafond),
                    "REMUNERATION",
                    "Rémunération",
                    brut.enTexte(),
                    seuil,
                    regle,
                    "Une rémunération inférieure de " + brut.moins(plafond).enTexte() + " au moins.");
        });
    }
}
