package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * Net monthly resources of the holders of a lease, by kind; null is « not known », and counts for nothing once another is known.
 *
 * @param salaires wages, bonuses, internships, apprentice pay
 * @param bourse scholarships
 * @param chomage unemployment benefit
 * @param pensions pensions, annuities, alimony received
 * @param indemnites sickness and maternity benefit
 * @param prestations family benefits, RSA, prime d’activité
 * @param independant self-employed income, last year divided by twelve
 * @param aideAuLogement housing benefit expected for the dwelling
 * @param nonComptees PAJE, ADA: never counted
 */
public record Ressources(
        @Nullable Montant salaires,
        @Nullable Montant bourse,
        @Nullable Montant chomage,
        @Nullable Montant pensions,
        @Nullable Montant indemnites,
        @Nullable Montant prestations,
        @Nullable Montant independant,
        @Nullable Montant aideAuLogement,
        @Nullable Montant nonComptees) {

    /** Nothing is known. */
    public static final Ressources INCONNU = new Ressources(null, null, null, null, null, null, null, null, null);

    /** Whether nothing at all was said. */
    boolean estInconnu() {
        return equals(INCONNU);
    }
}
