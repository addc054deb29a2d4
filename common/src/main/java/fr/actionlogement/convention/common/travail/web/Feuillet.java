package fr.actionlogement.convention.common.travail.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.travail.interne.CriteresDeTravail;
import fr.actionlogement.convention.common.travail.interne.Tache;
import fr.actionlogement.convention.common.web.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Some items of the list and the links around them. The list is bounded by its sources: a rank is enough. */
record Feuillet(List<Tache> taches, Pagination pagination) {

    static final String CHEMIN = "/a-traiter";
    private static final int TAILLE = 50;

    static Feuillet de(List<Tache> toutes, int rang, CriteresDeTravail criteres, Formats formats) {
        int debut = Math.min(rang, toutes.size());
        int fin = Math.min(debut + TAILLE, toutes.size());
        return new Feuillet(
                toutes.subList(debut, fin),
                new Pagination(
                        debut == 0 ? null : lien(criteres, Math.max(0, debut - TAILLE)),
                        fin == toutes.size() ? null : lien(criteres, fin),
                        formats.compte(toutes.size(), "acte attend", "actes attendent")));
    }

    /** The address of the list with these filters. */
    static String lien(CriteresDeTravail criteres, int rang) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(CHEMIN);
        ajouter(url, "axe", criteres.axe());
        ajouter(url, "acte", criteres.acte());
        ajouter(url, "charge", criteres.charge());
        ajouter(url, "rang", rang == 0 ? null : rang);
        return url.build().encode().toUriString();
    }

    private static void ajouter(UriComponentsBuilder url, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            url.queryParam(nom, valeur);
        }
    }
}
