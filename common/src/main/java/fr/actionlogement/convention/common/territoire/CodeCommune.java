package fr.actionlogement.convention.common.territoire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The INSEE code of a commune: five characters that start with its département (01 to 95, 2A, 2B, 971 to 974, 976).
 *
 * <p>A well-formed code is not necessarily that of an existing commune: ask {@link Territoires#commune}. A postal code is
 * not a commune code, though many look alike.
 *
 * @param code five characters, upper case
 */
public record CodeCommune(@JsonValue String code) implements Comparable<CodeCommune> {

    private static final Pattern FORME =
            Pattern.compile("(?:0[1-9]|1[0-9]|2[AB1-9]|[3-8][0-9]|9[0-5])[0-9]{3}|97[12346][0-9]{2}");

    /**
     * Checks the code as it stands.
     *
     * @throws CodeIllisible if it is not well formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeCommune {
        if (!FORME.matcher(code).matches()) {
            throw new CodeIllisible(
                    "Le code INSEE d'une commune a cinq caractères, par exemple 59350 (Lille) ou 2A004 (Ajaccio) ;"
                            + " ce n'est pas le code postal.");
        }
    }

    /**
     * Reads a code, spaces around and case ignored; a leading zero lost by a spreadsheet ({@code 1004}) is not guessed.
     *
     * @throws CodeIllisible if it is not well formed
     */
    public static CodeCommune lire(String texte) {
        return new CodeCommune(texte.strip().toUpperCase(Locale.ROOT));
    }

    /** The département that the code starts with. */
    public Departement departement() {
        return new Departement(code.substring(0, code.startsWith("97") ? 3 : 2));
    }

    @Override
    public int compareTo(CodeCommune autre) {
        return code.compareTo(autre.code);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
