package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the schedule, and what was paid of it.
 *
 * @param restant balance afterwards
 * @param regle what was paid
 * @param regleLe last payment, null before
 */
public record EcheanceVue(
        int rang,
        LocalDate le,
        TypeDEcheance type,
        Montant capital,
        Montant interets,
        Montant assurance,
        Montant restant,
        Montant regle,
        @Nullable LocalDate regleLe) {

    /** Everything due. */
    public Montant montant() {
        return capital.plus(interets).plus(assurance);
    }

    /** What is still to pay of it. */
    public Montant du() {
        return montant().moins(regle);
    }

    /** Principal among what was paid: interest and premium come first. */
    Montant capitalRegle() {
        return regle.moins(interets).moins(assurance).auMoins(Montant.ZERO);
    }

    /** Whether it should have been paid. */
    boolean estEnRetard(LocalDate jour) {
        return le.isBefore(jour) && du().estPositif();
    }

    EcheanceVue regler(Montant somme, LocalDate jour) {
        return new EcheanceVue(rang, le, type, capital, interets, assurance, restant, regle.plus(somme), jour);
    }
}
