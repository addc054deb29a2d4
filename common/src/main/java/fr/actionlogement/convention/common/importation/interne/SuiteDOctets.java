package fr.actionlogement.convention.common.importation.interne;

import java.util.Arrays;

/**
 * Follows the bytes of a file one by one to tell its encoding. A text that is UTF-8 in one place and not in another is
 * refused rather than guessed.
 */
final class SuiteDOctets {

    private static final int[] BOM = {0xEF, 0xBB, 0xBF};

    private final int[] debut = new int[BOM.length];
    private long nombre;
    private long suites;
    private long brises;
    private boolean absents;
    private int attendus;
    private int minimum = 0x80;
    private int maximum = 0xBF;

    void lire(int octet) {
        if (octet == 0) {
            throw FichierRefuse.illisible(
                    "caractere-nul",
                    "Le fichier contient un caractère nul (octet " + (nombre + 1)
                            + ")\u00a0: enregistrez-le de nouveau au format «\u00a0CSV UTF-8\u00a0».");
        }
        if (nombre < debut.length) {
            debut[(int) nombre] = octet;
        }
        nombre++;
        // The five bytes that Windows-1252 does not have.
        absents |= octet == 0x81 || octet == 0x8D || octet == 0x8F || octet == 0x90 || octet == 0x9D;
        suivre(octet);
    }

    /** Unicode's table of well-formed sequences: no overlong form, no surrogate, nothing above U+10FFFF. */
    private void suivre(int octet) {
        if (attendus > 0 && octet >= minimum && octet <= maximum) {
            attendus--;
            suites += attendus == 0 ? 1 : 0;
            borner(0x80, 0xBF);
            return;
        }
        brises += attendus > 0 ? 1 : 0;
        attendus = 0;
        borner(0x80, 0xBF);
        if (octet >= 0x80) {
            commencer(octet);
        }
    }

    private void commencer(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            attendus = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            attendus = 2;
            borner(octet == 0xE0 ? 0xA0 : 0x80, octet == 0xED ? 0x9F : 0xBF);
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            attendus = 3;
            borner(octet == 0xF0 ? 0x90 : 0x80, octet == 0xF4 ? 0x8F : 0xBF);
        } else {
            brises++;
        }
    }

    private void borner(int bas, int haut) {
        minimum = bas;
        maximum = haut;
    }

    private boolean bom() {
        return Arrays.equals(debut, BOM);
    }

    long nombre() {
        if (nombre == 0 || (bom() && nombre == BOM.length)) {
            throw FichierRefuse.inattendu("fichier-vide", "Le fichier est vide\u00a0: choisissez-en un autre.");
        }
        return nombre;
    }

    Encodage encodage() {
        if (brises == 0 && attendus == 0) {
            return bom() ? Encodage.UTF_8_AVEC_BOM : Encodage.UTF_8;
        }
        if (bom() || suites > 0 || absents) {
            throw FichierRefuse.illisible(
                    "encodage-illisible",
                    "Le fichier mêle plusieurs encodages ou contient des caractères brisés\u00a0:"
                            + " enregistrez-le de nouveau au format «\u00a0CSV UTF-8\u00a0».");
        }
        return Encodage.WINDOWS_1252;
    }
}
