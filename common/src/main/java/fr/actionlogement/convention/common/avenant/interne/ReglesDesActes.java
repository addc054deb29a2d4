package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request must be before it is kept: which lines, which years, and what must balance. */
final class ReglesDesActes {

    private final Map<String, SoldeEnveloppe> enveloppes;

    ReglesDesActes(List<SoldeEnveloppe> arbre) {
        this.enveloppes = arbre.stream().collect(Collectors.toMap(SoldeEnveloppe::code, Function.identity()));
    }

    /** The signed changes, one per line and year, checked against the rules of the nature. */
    List<ActeBudgetaire.Mouvement> mouvements(DemandeDActe demande) {
        Map<String, ActeBudgetaire.Mouvement> parLigne = new TreeMap<>();
        for (Deplacement d : demande.deplacements()) {
            verifier(demande.nature(), d);
            ajouter(parLigne, d.deLigne(), d.deExercice(), d.montant().oppose());
            ajouter(parLigne, d.versLigne(), d.versExercice(), d.montant());
        }
        List<ActeBudgetaire.Mouvement> mouvements =
                parLigne.values().stream().filter(m -> !m.montant().estNul()).toList();
        if (demande.nature().deplace() && mouvements.isEmpty()) {
            throw faute("rien-a-deplacer", "Dites au moins un déplacement\u00a0: d’où, vers où, combien.");
        }
        if (!demande.nature().deplace() && !demande.deplacements().isEmpty()) {
            throw faute("deplacement-de-trop", "Cet acte ne porte pas de déplacement\u00a0: retirez-les.");
        }
        if (demande.nature() == NatureDActe.REDEPLOIEMENT && axe(mouvements).isEmpty()) {
            throw faute(
                    "redeploiement-hors-axe",
                    "Un redéploiement reste dans un axe\u00a0: entre axes, il faut un avenant signé.");
        }
        return mouvements;
    }

    private void verifier(NatureDActe nature, Deplacement d) {
        if (!d.montant().estPositif()) {
            throw faute("montant", "Le montant d’un déplacement est supérieur à zéro.");
        }
        boolean entier = d.deLigne() != null && d.versLigne() != null;
        if (d.deLigne() == null && d.versLigne() == null || nature != NatureDActe.AVENANT && !entier) {
            throw faute("deplacement-incomplet", "Dites d’où part le montant et où il va.");
        }
        if (nature == NatureDActe.REPORT
                && (!String.valueOf(d.deLigne()).equals(d.versLigne())
                        || d.deExercice() == null
                        || d.versExercice() == null
                        || d.versExercice() != d.deExercice() + 1)) {
            throw faute("report-hors-suite", "Un report va d’un exercice au suivant, sur la même ligne.");
        }
    }

    private void ajouter(
            Map<String, ActeBudgetaire.Mouvement> parLigne,
            @Nullable String ligne,
            @Nullable Integer exercice,
            Montant montant) {
        if (ligne == null) {
            return;
        }
        SoldeEnveloppe enveloppe = enveloppes.get(ligne);
        if (enveloppe == null || !enveloppe.imputable()) {
            throw faute("ligne-inconnue", "Choisissez une ligne budgétaire de la convention.");
        }
        if (exercice == null) {
            throw faute("exercice-absent", "Dites l’exercice de chaque ligne.");
        }
        parLigne.merge(
                ligne + "|" + exercice,
                new ActeBudgetaire.Mouvement(ligne, exercice, montant),
                (a, b) -> new ActeBudgetaire.Mouvement(
                        ligne, exercice, a.montant().plus(b.montant())));
    }

    /** Code of the one axis of all the lines, empty when they belong to several. */
    String axe(List<ActeBudgetaire.Mouvement> mouvements) {
        Set<String> axes = mouvements.stream().map(m -> axe(m.ligne())).collect(Collectors.toSet());
        return axes.size() == 1 ? axes.iterator().next() : "";
    }

    private String axe(String ligne) {
        SoldeEnveloppe ici = enveloppes.get(ligne);
        while (ici != null && !ici.niveau().equals("AXE")) {
            ici = enveloppes.get(String.valueOf(ici.parent()));
        }
        return ici == null ? "" : ici.code().toLowerCase(java.util.Locale.ROOT);
    }

    /** Nodes that a change of these lines reaches, themselves included, in the order of the document. */
    static List<String> chemin(Map<String, SoldeEnveloppe> arbre, String ligne) {
        List<String> chemin = new ArrayList<>();
        for (String ici = ligne; ici != null; ici = arbre.get(ici).parent()) {
            chemin.add(ici);
        }
        return chemin;
    }

    private static RegleNonRespectee faute(String code, String message) {
        return RegleNonRespectee.surChamp("deplacements", code, message);
    }
}
