package fr.actionlogement.convention.common.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list with the filters that narrow it, kept from page to page.
 *
 * @param chemin path of the list
 * @param filtres those that are set, name to value, in order
 */
public record AdresseDeListe(String chemin, Map<String, String> filtres) {

    /** A list without filter. */
    public static AdresseDeListe de(String chemin) {
        return new AdresseDeListe(chemin, Map.of());
    }

    /** A filter as it was sent, null when it was left empty. */
    public static @Nullable String filtre(@Nullable String envoye) {
        return envoye == null || envoye.isBlank() ? null : envoye;
    }

    /** The same with one more filter; one that is null or blank is left out. */
    public AdresseDeListe avec(String nom, @Nullable Object valeur) {
        if (valeur == null || valeur.toString().isBlank()) {
            return this;
        }
        Map<String, String> tous = new LinkedHashMap<>(filtres);
        tous.put(nom, valeur.toString());
        return new AdresseDeListe(chemin, tous);
    }

    /** Path and query of the first page. */
    public String premiere() {
        return lien().build().encode().toUriString();
    }

    /**
     * Path and query of the page beside a key.
     *
     * @param sens parameter that holds the key, {@code avant} or {@code apres}
     * @param cle null when there is no such page
     * @return null without a key
     */
    public @Nullable String page(String sens, @Nullable Object cle) {
        return cle == null
                ? null
                : lien().queryParam(sens, cle).build().encode().toUriString();
    }

    /** Leads to the page after a key; nowhere when it is null. */
    public Pagination apres(@Nullable Object cle) {
        return new Pagination(null, page("apres", cle), "");
    }

    private UriComponentsBuilder lien() {
        UriComponentsBuilder lien = UriComponentsBuilder.fromPath(chemin);
        filtres.forEach(lien::queryParam);
        return lien;
    }
}
