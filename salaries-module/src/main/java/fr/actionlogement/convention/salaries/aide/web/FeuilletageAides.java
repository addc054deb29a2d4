package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.salaries.aide.FiltreAides;
import fr.actionlogement.convention.salaries.aide.PageAides;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Links to the pages around one, filters kept. */
final class FeuilletageAides {

    private FeuilletageAides() {}

    static Pagination de(FiltreAides filtre, PageAides page) {
        String resume = page.total() > PageAides.PLAFOND
                ? "Plus de " + nombre(PageAides.PLAFOND) + " dossiers"
                : nombre(page.total()) + (page.total() < 2 ? "\u00a0dossier" : "\u00a0dossiers");
        return new Pagination(lien(filtre, "avant", page.avant()), lien(filtre, "apres", page.apres()), resume);
    }

    private static @Nullable String lien(FiltreAides filtre, String sens, @Nullable Long cle) {
        if (cle == null) {
            return null;
        }
        UriComponentsBuilder lien = UriComponentsBuilder.fromPath("/salaries/aides");
        ajouter(lien, "produit", filtre.produit());
        ajouter(lien, "etat", filtre.etat());
        ajouter(
                lien,
                "departement",
                filtre.departement() == null ? null : filtre.departement().code());
        ajouter(lien, "exercice", filtre.exercice());
        return lien.queryParam(sens, cle).toUriString();
    }

    private static void ajouter(UriComponentsBuilder lien, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            lien.queryParam(nom, valeur);
        }
    }

    private static String nombre(long nombre) {
        return String.format(Locale.ROOT, "%,d", nombre).replace(',', '\u202f');
    }
}
