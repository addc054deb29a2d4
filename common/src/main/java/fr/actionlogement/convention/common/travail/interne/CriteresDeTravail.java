package fr.actionlogement.convention.common.travail.interne;

import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the work list; null or blank does not filter.
 *
 * @param axe code of an axis
 * @param acte exact act
 * @param charge whose items
 */
public record CriteresDeTravail(
        @TexteSur(max = 30) @Nullable String axe,
        @TexteSur(max = 120) @Nullable String acte,
        @Nullable Charge charge) {

    boolean retiennent(Tache tache) {
        return laisse(axe, tache.axe()) && laisse(acte, tache.acte()) && (charge == null || charge.retient(tache));
    }

    private static boolean laisse(@Nullable String voulu, String valeur) {
        return voulu == null || voulu.isBlank() || voulu.equals(valeur);
    }
}
