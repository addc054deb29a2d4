package fr.actionlogement.convention.common.export.interne;

import java.time.Instant;
import java.util.Map;

/**
 * What a file says of itself.
 *
 * @param titre of the table
 * @param filtres French label and value of the filters that are set
 * @param auteur who took it out
 * @param instant when
 */
record Cartouche(String titre, Map<String, String> filtres, String auteur, Instant instant) {

    String filtresEnTexte() {
        return filtres.isEmpty()
                ? "aucun"
                : String.join(
                        "\u00a0; ",
                        filtres.entrySet().stream()
                                .map(filtre -> filtre.getKey() + "\u00a0: " + filtre.getValue())
                                .toList());
    }
}
