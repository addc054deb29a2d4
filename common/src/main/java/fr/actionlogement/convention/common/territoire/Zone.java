package fr.actionlogement.convention.common.territoire;

import java.util.Locale;

/**
 * The ABC zone of a commune, from the tightest housing market to the loosest, plus the DROM that the zoning treats apart.
 * The zone of a commune changes with time: {@link Territoires#zone}.
 */
public enum Zone {
    /** Paris and the communes around it. */
    ABIS("A bis"),
    /** Zone A. */
    A("A"),
    /** Zone B1. */
    B1("B1"),
    /** Zone B2. */
    B2("B2"),
    /** Zone C. */
    C("C"),
    /** The five DROM. */
    DROM("Outre-mer");

    private final String libelle;

    Zone(String libelle) {
        this.libelle = libelle;
    }

    /** The name shown on screen. */
    public String libelle() {
        return libelle;
    }

    /**
     * Reads a zone as the published files write it: {@code Abis}, {@code A bis}, {@code B1}; case and spaces ignored.
     *
     * @throws CodeIllisible if it is none of them
     */
    public static Zone lire(String texte) {
        String lu = texte.replaceAll("[ \\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
        for (Zone zone : values()) {
            if (zone.name().equals(lu)) {
                return zone;
            }
        }
        throw new CodeIllisible("Cette zone n'existe pas : indiquez Abis, A, B1, B2, C ou DROM.");
    }
}
