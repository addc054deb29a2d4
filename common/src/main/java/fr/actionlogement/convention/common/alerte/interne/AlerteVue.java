package fr.actionlogement.convention.common.alerte.interne;

/**
 * What the committee should look at.
 *
 * @param cle stable: the same alert of the same object keeps it
 * @param nature French words, for instance {@code Ligne presque pleine}
 * @param phrase French sentence
 * @param url page that shows why
 */
public record AlerteVue(String cle, String nature, String phrase, String url) {

    /** Code of the line or of the target. */
    String objet() {
        return cle.substring(cle.indexOf('|') + 1);
    }
}
