package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.RegleNonRespectee;

/** The name that comes with a file: shown, stored, never used as a path. */
public final class NomDeFichier {

    private static final int LONGUEUR_MAX = 200;

    private NomDeFichier() {}

    /**
     * The last part of the name; a social security number in it is refused.
     *
     * @param defaut what a file without name is called
     */
    public static String propre(String nom, String defaut) {
        String seul = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)
                .strip();
        Textes.faute(seul, false).ifPresent(faute -> {
            throw RegleNonRespectee.surChamp("fichier", faute.code(), "Nom du fichier\u00a0: " + faute.message());
        });
        if (seul.isEmpty()) {
            return defaut;
        }
        return seul.length() > LONGUEUR_MAX ? seul.substring(0, LONGUEUR_MAX) : seul;
    }
}
