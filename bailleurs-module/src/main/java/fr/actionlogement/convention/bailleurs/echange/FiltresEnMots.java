package fr.actionlogement.convention.bailleurs.echange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a table as the heading of its file says them.
 *
 * @param valeurs filters that are set: French label to value, in the order shown
 */
public record FiltresEnMots(Map<String, String> valeurs) {

    /** No filter. */
    public static final FiltresEnMots AUCUN = new FiltresEnMots(Map.of());

    /** The same with one more filter, when it is set; a yes or no is said in French. */
    public FiltresEnMots et(String libelle, @Nullable Object valeur) {
        if (valeur == null || valeur.toString().isBlank()) {
            return this;
        }
        Map<String, String> suite = new LinkedHashMap<>(valeurs);
        suite.put(libelle, valeur instanceof Boolean oui ? oui ? "oui" : "non" : valeur.toString());
        return new FiltresEnMots(suite);
    }
}
