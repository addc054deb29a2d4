package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a day offer in a situation, in figures.
 *
 * @param montant the whole aid: principal of a loan or an advance, total of a subsidy; zero for a service, a guarantee, or
 *     when it cannot be told
 * @param mensualite its monthly part: what is paid, what is paid back, the rent that a guarantee covers
 * @param mensualites number of months
 * @param du first day served, null when it cannot be told or has no sense
 * @param mensualitesParAn months served per year at most
 * @param taux yearly rate of a loan, null otherwise
 * @param explication how it was computed, in French
 */
public record Offre(
        Montant montant,
        Montant mensualite,
        int mensualites,
        @Nullable LocalDate du,
        int mensualitesParAn,
        @Nullable Taux taux,
        String explication) {

    private static final int MOIS_PAR_AN = 12;

    /** Nothing in figures. */
    static Offre sans(String explication) {
        return new Offre(Montant.ZERO, Montant.ZERO, 0, null, MOIS_PAR_AN, null, explication);
    }

    /** A monthly aid during some months. */
    static Offre mensuelle(Montant mensualite, int mensualites, String explication) {
        return new Offre(mensualite.fois(mensualites), mensualite, mensualites, null, MOIS_PAR_AN, null, explication);
    }

    /** A loan or an advance. */
    static Offre pret(Montant montant, Montant mensualite, int mensualites, Taux taux, String explication) {
        return new Offre(montant, mensualite, mensualites, null, MOIS_PAR_AN, taux, explication);
    }

    /** A rent that is guaranteed during some months: nothing is paid yet. */
    static Offre garantie(Montant loyer, int mois, String explication) {
        return new Offre(Montant.ZERO, loyer, mois, null, MOIS_PAR_AN, null, explication);
    }
}
