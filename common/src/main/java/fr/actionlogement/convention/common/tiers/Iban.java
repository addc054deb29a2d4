package fr.actionlogement.convention.common.tiers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An international bank account number, checked modulo 97 (ISO 13616). A French one has 27 characters.
 *
 * @param numero 15 to 34 letters and digits, upper case, without separator
 */
public record Iban(@JsonValue String numero) {

    private static final Pattern FORME = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern FORME_FRANCAISE = Pattern.compile("FR[0-9]{12}[A-Z0-9]{11}[0-9]{2}");
    private static final BigInteger MODULE = BigInteger.valueOf(97);

    /**
     * Checks the number as it stands.
     *
     * @throws IdentifiantIllisible if it is not well formed or its key is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Iban {
        boolean bienForme = numero.startsWith("FR")
                ? FORME_FRANCAISE.matcher(numero).matches()
                : FORME.matcher(numero).matches();
        if (!bienForme) {
            throw new IdentifiantIllisible(
                    "Un IBAN commence par deux lettres et deux chiffres ; en France il a 27 caractères.");
        }
        if (reste(numero) != 1) {
            throw new IdentifiantIllisible("Cet IBAN est faux : sa clé de contrôle ne correspond pas, vérifiez-le.");
        }
    }

    /**
     * Reads an IBAN; spaces, dots and hyphens are ignored, and so is case.
     *
     * @throws IdentifiantIllisible if it is not well formed or its key is wrong
     */
    public static Iban lire(String texte) {
        return new Iban(Chiffres.sansSeparateur(texte).toUpperCase(Locale.ROOT));
    }

    /** In groups of four separated by U+00A0, as printed on a French bank statement. */
    public String enTexte() {
        return numero.replaceAll("(.{4})(?=.)", "$1\u00A0");
    }

    /** Only its country, key and last four characters, for screens and logs that must not reveal it. */
    public String masque() {
        return numero.substring(0, 4) + "\u00A0…\u00A0" + numero.substring(numero.length() - 4);
    }

    private static int reste(String numero) {
        StringBuilder chiffres = new StringBuilder(2 * numero.length());
        (numero.substring(4) + numero.substring(0, 4))
                .chars()
                .forEach(c -> chiffres.append(Character.getNumericValue(c)));
        return new BigInteger(chiffres.toString()).mod(MODULE).intValue();
    }

    /** The masked form: a log line never shows a whole account number. */
    @Override
    public String toString() {
        return masque();
    }
}
