package fr.actionlogement.convention.bailleurs.contrepartie;

/**
 * What the dated ratios would give, beside what was negotiated.
 *
 * @param nombre rights
 * @param prioritaires rights for priority households, of the negotiated number when there is one
 * @param droits ratio of the dwellings
 * @param parMenagesPrioritaires ratio of the rights
 */
public record Conseil(int nombre, int prioritaires, Ratio droits, Ratio parMenagesPrioritaires) {

    /** Rights rounded down, priority households rounded up. */
    static Conseil pour(long logements, int nombre, Ratio droits, Ratio prioritaires) {
        int conseilles = Math.toIntExact(logements * droits.pourCent() / 100);
        int base = nombre == 0 ? conseilles : nombre;
        return new Conseil(
                conseilles, Math.toIntExact((base * (long) prioritaires.pourCent() + 99) / 100), droits, prioritaires);
    }
}
