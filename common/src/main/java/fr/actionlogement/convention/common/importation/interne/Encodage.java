package fr.actionlogement.convention.common.importation.interne;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodings that a file may be in. */
enum Encodage {
    UTF_8_AVEC_BOM("UTF-8 (avec BOM)", StandardCharsets.UTF_8),
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String libelle;
    private final Charset jeu;

    Encodage(String libelle, Charset jeu) {
        this.libelle = libelle;
        this.jeu = jeu;
    }

    String libelle() {
        return libelle;
    }

    Charset jeu() {
        return jeu;
    }
}
