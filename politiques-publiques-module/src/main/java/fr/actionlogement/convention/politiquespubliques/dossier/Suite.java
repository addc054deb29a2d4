package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.web.Pagination;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way to the next page of a list.
 *
 * @param liste path of the list
 * @param criteres what narrows it
 */
public record Suite(String liste, Map<String, String> criteres) {

    /** Of the list at that path. */
    public static Suite de(String liste) {
        return new Suite(liste, Map.of());
    }

    /** Keeps a criterion; a null one is left out. */
    public Suite avec(String nom, @Nullable Object valeur) {
        if (valeur == null) {
            return this;
        }
        Map<String, String> tous = new LinkedHashMap<>(criteres);
        tous.put(nom, valeur.toString());
        return new Suite(liste, tous);
    }

    /** After that dossier; without a next page when null. */
    public Pagination apres(@Nullable String suivante) {
        if (suivante == null) {
            return new Pagination(null, null, "");
        }
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(liste);
        criteres.forEach(url::queryParam);
        return new Pagination(null, url.queryParam("apres", suivante).encode().toUriString(), "");
    }

    /** A criterion of a form: null when it was left empty. */
    public static @Nullable String rempli(@Nullable String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
