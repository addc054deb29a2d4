package fr.actionlogement.convention.common.web.interne;

/**
 * The spaces that a French page must not break: U+202F before {@code ; ! ?}, U+00A0 before {@code : » %}, after
 * {@code «} and after {@code n°} (Lexique des règles typographiques en usage à l’Imprimerie nationale).
 */
final class Typographie {

    private static final char FINE = '\u202F';
    private static final char INSECABLE = '\u00A0';

    private Typographie() {}

    /** The same text with its spaces made unbreakable; the same instance when there is nothing to change. */
    static CharSequence soignee(CharSequence texte) {
        StringBuilder soignee = null;
        for (int i = 0; i < texte.length(); i++) {
            char espace = texte.charAt(i) == ' ' ? espace(texte, i) : ' ';
            if (espace != ' ') {
                soignee = soignee == null ? new StringBuilder(texte) : soignee;
                soignee.setCharAt(i, espace);
            }
        }
        return soignee == null ? texte : soignee;
    }

    private static char espace(CharSequence texte, int i) {
        char avant = i == 0 ? ' ' : texte.charAt(i - 1);
        if (avant == '«' || avant == '°' && i > 1 && Character.toLowerCase(texte.charAt(i - 2)) == 'n') {
            return INSECABLE;
        }
        return switch (i + 1 < texte.length() ? texte.charAt(i + 1) : ' ') {
            case ':' -> termine(texte, i + 2) ? INSECABLE : ' ';
            case ';', '!', '?' -> termine(texte, i + 2) ? FINE : ' ';
            case '%', '»' -> INSECABLE;
            default -> ' ';
        };
    }

    /** A sign ends there: what follows is neither a letter nor a figure, as in a path or a time. */
    private static boolean termine(CharSequence texte, int i) {
        return i >= texte.length() || !Character.isLetterOrDigit(texte.charAt(i));
    }
}
