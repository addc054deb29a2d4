package fr.actionlogement.convention.politiquespubliques.dossier;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of the page of an act.
 *
 * @param nom name in the form
 * @param indication what helps to fill it, null for nothing
 * @param genre text, montant, date, number, zone, liste, coche or cache
 * @param choix of a list, value to label
 */
public record ChampDActe(
        String nom, String libelle, @Nullable String indication, String genre, Map<String, String> choix) {

    /** A field of one line: text, montant, commune, date or number. */
    public static ChampDActe ligne(String nom, String libelle, @Nullable String indication, String genre) {
        return new ChampDActe(nom, libelle, indication, genre, Map.of());
    }

    /** A text. */
    public static ChampDActe texte(String nom, String libelle) {
        return ligne(nom, libelle, null, "text");
    }

    /** A text of several lines. */
    public static ChampDActe zone(String nom, String libelle, @Nullable String indication) {
        return ligne(nom, libelle, indication, "zone");
    }

    /** An amount in euros. */
    public static ChampDActe montant(String nom, String libelle, @Nullable String indication) {
        return ligne(nom, libelle, indication, "montant");
    }

    /** A day. */
    public static ChampDActe date(String nom, String libelle, @Nullable String indication) {
        return ligne(nom, libelle, indication, "date");
    }

    /** A choice in a list. */
    public static ChampDActe liste(String nom, String libelle, @Nullable String indication, Map<String, String> choix) {
        return new ChampDActe(nom, libelle, indication, "liste", choix);
    }

    /** A box to tick. */
    public static ChampDActe coche(String nom, String libelle) {
        return ligne(nom, libelle, null, "coche");
    }

    /** What the page sends back without showing it: the version that was read. */
    public static ChampDActe cache(String nom) {
        return ligne(nom, "", null, "cache");
    }
}
