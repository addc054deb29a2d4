package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.interne.Rejet.Nature;

/**
 * A fault of a row, not yet stored.
 *
 * @param colonne title as the file writes it, empty when the whole row is at fault
 */
record Faute(Nature nature, String colonne, String code, String message) {

    private static final int LONGUEUR = 500;

    Faute {
        message = message.length() > LONGUEUR ? message.substring(0, LONGUEUR) + "…" : message;
    }

    static Faute rejet(String colonne, String code, String message) {
        return new Faute(Nature.REJET, colonne, code, message);
    }
}
