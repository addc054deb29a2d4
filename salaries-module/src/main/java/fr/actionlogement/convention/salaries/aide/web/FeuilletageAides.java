package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.salaries.aide.FiltreAides;
import fr.actionlogement.convention.salaries.aide.PageAides;
import java.util.Locale;

/** Links to the pages around one, filters kept. */
final class FeuilletageAides {

    private FeuilletageAides() {}

    static Pagination de(FiltreAides filtre, PageAides page) {
        String resume = page.total() > PageAides.PLAFOND
                ? "Plus de " + nombre(PageAides.PLAFOND) + " dossiers"
                : nombre(page.total()) + (page.total() < 2 ? "\u00a0dossier" : "\u00a0dossiers");
        AdresseDeListe adresse = AdresseDeListe.de("/salaries/aides")
                .avec("produit", filtre.produit())
                .avec("etat", filtre.etat())
                .avec(
                        "departement",
                        filtre.departement() == null
                                ? null
                                : filtre.departement().code())
                .avec("exercice", filtre.exercice());
        return new Pagination(adresse.page("avant", page.avant()), adresse.page("apres", page.apres()), resume);
    }

    private static String nombre(long nombre) {
        return String.format(Locale.ROOT, "%,d", nombre).replace(',', '\u202f');
    }
}
