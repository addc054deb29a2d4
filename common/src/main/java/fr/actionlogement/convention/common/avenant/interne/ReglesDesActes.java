package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request must be before it is kept: which lines, which years, and what must balance. */
final class ReglesDesActes {

    private static final String TOUS = "deplacements";

    private final Map<String, SoldeEnveloppe> enveloppes;

    ReglesDesActes(List<SoldeEnveloppe> arbre) {
        this.enveloppes = arbre.stream().collect(Collectors.toMap(SoldeEnveloppe::code, Function.identity()));
    }

    /** The signed changes, one per line and year, checked against the rules of the nature. */
    List<ActeBudgetaire.Mouvement> mouvements(DemandeDActe demande) {
        Map<String, ActeBudgetaire.Mouvement> parLigne = new TreeMap<>();
        for (int rang = 0; rang < demande.deplacements().size(); rang++) {
            Deplacement d = demande.deplacements().get(rang);
            String ici = "deplacements[" + rang + "].";
            verifier(demande.nature(), d, ici);
            ajouter(
                    parLigne,
                    ici + "de",
                    d.deLigne(),
                    d.deExercice(),
                    d.montant().oppose());
            ajouter(parLigne, ici + "vers", d.versLigne(), d.versExercice(), d.montant());
        }
        List<ActeBudgetaire.Mouvement> mouvements =
                parLigne.values().stream().filter(m -> !m.montant().estNul()).toList();
        if (demande.nature().deplace() && mouvements.isEmpty()) {
            throw faute(TOUS, "rien-a-deplacer", "Dites au moins un déplacement\u00a0: d’où, vers où, combien.");
        }
        if (!demande.nature().deplace() && !demande.deplacements().isEmpty()) {
            throw faute(TOUS, "deplacement-de-trop", "Cet acte ne porte pas de déplacement\u00a0: retirez-les.");
        }
        if (demande.nature() == NatureDActe.REDEPLOIEMENT && axe(mouvements).isEmpty()) {
            throw faute(
                    TOUS,
                    "redeploiement-hors-axe",
                    "Un redéploiement reste dans un axe\u00a0: entre axes, il faut un avenant signé.");
        }
        return mouvements;
    }

    private static void verifier(NatureDActe nature, Deplacement d, String ici) {
        if (!d.montant().estPositif()) {
            throw faute(ici + "montant", "montant", "Le montant d’un déplacement est supérieur à zéro.");
        }
        boolean entier = d.deLigne() != null && d.versLigne() != null;
        if (d.deLigne() == null && d.versLigne() == null || nature != NatureDActe.AVENANT && !entier) {
            throw faute(
                    ici + (d.deLigne() == null ? "deLigne" : "versLigne"),
                    "deplacement-incomplet",
                    "Dites d’où part le montant et où il va.");
        }
        if (entier && d.deLigne().equals(d.versLigne()) && Objects.equals(d.deExercice(), d.versExercice())) {
            throw faute(
                    ici + "versLigne",
                    "deplacement-sans-effet",
                    "Ce déplacement revient d’où il part\u00a0: changez la ligne ou l’exercice.");
        }
        if (nature == NatureDActe.REPORT
                && (!String.valueOf(d.deLigne()).equals(d.versLigne())
                        || d.deExercice() == null
                        || d.versExercice() == null
                        || d.versExercice() != d.deExercice() + 1)) {
            throw faute(
                    ici + "versExercice",
                    "report-hors-suite",
                    "Un report va d’un exercice au suivant, sur la même ligne.");
        }
    }

    /** @param cote beginning of the names of the fields that say the line and the year */
    private void ajouter(
            Map<String, ActeBudgetaire.Mouvement> parLigne,
            String cote,
            @Nullable String ligne,
            @Nullable Integer exercice,
            Montant montant) {
        if (ligne == null) {
            return;
        }
        SoldeEnveloppe enveloppe = enveloppes.get(ligne);
        if (enveloppe == null || !enveloppe.imputable()) {
            throw faute(cote + "Ligne", "ligne-inconnue", "Choisissez une ligne budgétaire de la convention.");
        }
        if (exercice == null) {
            throw faute(cote + "Exercice", "exercice-absent", "Dites l’exercice de chaque ligne.");
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
        return ici == null ? "" : ici.code().toLowerCase(Locale.ROOT);
    }

    /** Nodes that a change of these lines reaches, themselves included, in the order of the document. */
    static List<String> chemin(Map<String, SoldeEnveloppe> arbre, String ligne) {
        List<String> chemin = new ArrayList<>();
        for (String ici = ligne; ici != null; ici = arbre.get(ici).parent()) {
            chemin.add(ici);
        }
        return chemin;
    }

    private static RegleNonRespectee faute(String champ, String code, String message) {
        return RegleNonRespectee.surChamp(champ, code, message);
    }
}
