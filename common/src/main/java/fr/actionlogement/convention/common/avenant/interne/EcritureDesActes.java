package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an approved act in the books. Commitments wait meanwhile, so that it sees the last of them. */
@Component
class EcritureDesActes {

    private final ActesEnBase base;
    private final Budget budget;
    private final Enveloppes enveloppes;

    EcritureDesActes(ActesEnBase base, Budget budget, Enveloppes enveloppes) {
        this.base = base;
        this.budget = budget;
        this.enveloppes = enveloppes;
    }

    void ecrire(ActeBudgetaire acte, String decideur) {
        base.suspendreLesEngagements();
        if (acte.nature() == NatureDActe.CLOTURE) {
            base.clore(acte.id());
            return;
        }
        if (acte.nature() == NatureDActe.RECONDUCTION) {
            base.ouvrir(acte.id());
        }
        base.deplacerLesPlafonds(acte.id(), true);
        List<Mouvement> mouvements = acte.mouvements().stream()
                .sorted(Comparator.comparing(ActeBudgetaire.Mouvement::montant))
                .map(m -> ecriture(acte, m))
                .toList();
        for (Reponse reponse : budget.imputer(mouvements)) {
            if (reponse.refus() != null) {
                throw new ConflitDEtat("acte-refuse", reponse.refus().message());
            }
        }
        base.deplacerLesPlafonds(acte.id(), false);
    }

    private static Mouvement ecriture(ActeBudgetaire acte, ActeBudgetaire.Mouvement m) {
        Exercice exercice = new Exercice(m.exercice());
        String motif = acte.nature().libelle() + " " + acte.reference() + "\u00a0: " + acte.objet();
        Imputation ou = new Imputation(
                m.ligne(), exercice, "DOTATION", acte.dateEffet(), acte.reference(), "Action Logement", null, motif);
        return new Mouvement(acte.nature().ecriture(), m.montant(), ou, null, exercice, acte.dateEffet(), motif, null);
    }

    /** What a renewal allots: each line's allotment of the year before. */
    List<ActeBudgetaire.Mouvement> reconduits(@Nullable Integer annee) {
        int nouvelle = annee == null ? 0 : annee;
        return enveloppes.exercices("CONVENTION", ADate.MAINTENANT).stream()
                .filter(x -> x.exercice() == nouvelle - 1 && x.alloue().estPositif())
                .map(x -> new ActeBudgetaire.Mouvement(x.ligne(), nouvelle, x.alloue()))
                .toList();
    }
}
