package fr.actionlogement.convention.bailleurs.contrepartie;

import java.util.List;

/**
 * A report of the rights.
 *
 * @param lignes in the order of the codes
 * @param total their sum
 */
public record Bilan(List<LigneDeBilan> lignes, LigneDeBilan total) {

    /** Adds the lines up. */
    static Bilan de(List<LigneDeBilan> lignes) {
        LigneDeBilan rien = new LigneDeBilan("", "Total", 0, 0, 0, 0, 0, 0, 0, 0);
        return new Bilan(lignes, lignes.stream().reduce(rien, LigneDeBilan::plus));
    }
}
