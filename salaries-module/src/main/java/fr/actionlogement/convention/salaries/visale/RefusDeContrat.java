package fr.actionlogement.convention.salaries.visale;

/**
 * Why a partner's contract is not taken.
 *
 * @param champ what is at fault
 * @param code stable kebab-case identifier
 * @param message French sentence
 */
public record RefusDeContrat(Champ champ, String code, String message) {

    /** What may be at fault. */
    public enum Champ {
        /** The partner's reference. */
        REFERENCE,
        /** The commune. */
        COMMUNE,
        /** The guaranteed rent. */
        LOYER,
        /** First day of the lease. */
        DEBUT,
        /** Last day of the lease. */
        FIN_DE_BAIL,
        /** Day of the signature. */
        SIGNE_LE
    }
}
