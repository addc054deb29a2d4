package fr.actionlogement.convention.bailleurs.operation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A surface, exact to the hundredth of a square metre.
 *
 * @param centiemes hundredths of a square metre
 */
public record Surface(long centiemes) {

    private static final Pattern FORME = Pattern.compile("([0-9]{1,7})(?:[.,]([0-9]{1,2}))?(?:m²|m2)?");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00A0\\u202F]");

    /**
     * Reads what a person types: {@code 1 250,5} is 1 250.50 m².
     *
     * @throws SurfaceIllisible when it is not a surface
     */
    public static Surface valueOf(String texte) {
        Matcher lu = FORME.matcher(ESPACES.matcher(texte).replaceAll(""));
        if (!lu.matches()) {
            throw new SurfaceIllisible();
        }
        String decimales = lu.group(2) == null ? "0" : lu.group(2);
        long reste = Long.parseLong(decimales) * (decimales.length() == 1 ? 10 : 1);
        return new Surface(Long.parseLong(lu.group(1)) * 100 + reste);
    }

    /** As typed in a form, without the unit. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d,%02d", centiemes / 100, centiemes % 100);
    }

    /** {@code 1 250,50 m²}, groups by U+202F. */
    public String enTexte() {
        String entiers = String.format(Locale.ROOT, "%,d", centiemes / 100).replace(',', '\u202F');
        return entiers + String.format(Locale.ROOT, ",%02d\u00A0m²", centiemes % 100);
    }
}
