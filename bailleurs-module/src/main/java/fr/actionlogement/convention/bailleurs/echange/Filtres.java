package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.web.Pagination;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of a list as its URL carries them, kept from page to page.
 *
 * @param chemin path of the list
 * @param valeurs filters that are set, in order
 */
public record Filtres(String chemin, Map<String, String> valeurs) {

    /** A list without filter. */
    public static Filtres sur(String chemin) {
        return new Filtres(chemin, Map.of());
    }

    /** The same with one more filter, when it is set. */
    public Filtres et(String nom, @Nullable Object valeur) {
        if (valeur == null || valeur.toString().isBlank()) {
            return this;
        }
        Map<String, String> suite = new LinkedHashMap<>(valeurs);
        suite.put(nom, valeur.toString());
        return new Filtres(chemin, suite);
    }

    /** The links around a page of the list. */
    public Pagination autour(PageDe<?> page, String singulier, String pluriel, String compte) {
        String combien = page.total() > PageDe.PLAFOND_DU_COMPTE
                ? "Plus de 10\u202F000 " + pluriel
                : compte + " " + (page.total() < 2 ? singulier : pluriel);
        return new Pagination(lien("avant", page.avant()), lien("apres", page.apres()), combien);
    }

    private @Nullable String lien(String sens, @Nullable String cle) {
        if (cle == null) {
            return null;
        }
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(chemin);
        valeurs.forEach(url::queryParam);
        return url.queryParam(sens, cle).build().encode().toUriString();
    }
}
