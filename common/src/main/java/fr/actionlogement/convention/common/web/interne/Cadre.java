package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.BandeauDApplication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param menu first row of the menu
 * @param sousMenu entries of the axis of this page, empty outside an axis
 * @param rangAxe order of the axis of this page, which chooses its colour; 0 outside an axis
 * @param fil breadcrumb above the page, from the home page, the page itself excluded
 * @param utilisateur name of the person signed in, null when nobody is
 * @param roles roles of that person in French
 * @param bandeau banner of the application, null when there is none
 * @param version version of the product
 * @param recherche whether the search page is present
 */
record Cadre(
        List<Entree> menu,
        List<Entree> sousMenu,
        int rangAxe,
        List<Lien> fil,
        @Nullable String utilisateur,
        List<String> roles,
        @Nullable BandeauDApplication bandeau,
        String version,
        boolean recherche) {

    /**
     * An entry of the menu.
     *
     * @param libelle French label
     * @param url path
     * @param courant whether the page shown is this entry or under it
     * @param rangAxe order of its axis, 0 for the entries of the house
     */
    record Entree(String libelle, String url, boolean courant, int rangAxe) {}
}
