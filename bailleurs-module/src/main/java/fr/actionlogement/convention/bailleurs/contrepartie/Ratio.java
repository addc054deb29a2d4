package fr.actionlogement.convention.bailleurs.contrepartie;

/**
 * An advisory share in force.
 *
 * @param grade {@code PUBLIE} or {@code HYPOTHESE}
 * @param source where it was read
 */
public record Ratio(int pourCent, String grade, String source) {}
