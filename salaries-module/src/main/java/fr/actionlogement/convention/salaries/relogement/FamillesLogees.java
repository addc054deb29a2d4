package fr.actionlogement.convention.salaries.relogement;

/**
 * Families housed, one per lease that stands.
 *
 * @param surDroit on a right
 * @param horsContrepartie without one
 * @param prioritaires among both
 */
public record FamillesLogees(long surDroit, long horsContrepartie, long prioritaires) {

    /** Both together. */
    public long total() {
        return surDroit + horsContrepartie;
    }
}
