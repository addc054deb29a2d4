package fr.actionlogement.convention.salaries.relogement;

/**
 * Rights opened in a département in a year, and the leases signed on them since.
 *
 * @param retires rights that the leases did not use before their file was given up
 */
public record LigneDeDroits(
        String departement,
        String nom,
        int annee,
        long dossiers,
        long nombre,
        long prioritaires,
        long baux,
        long retires) {

    /** Leases that may still be signed. */
    public long reste() {
        return nombre - baux - retires;
    }
}
