package fr.actionlogement.convention.common.territoire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the 101 départements: 96 in métropole and the five DROM.
 *
 * @param code INSEE code, upper case: {@code 01} to {@code 95} without {@code 20}, {@code 2A}, {@code 2B}, {@code 971} to
 *     {@code 974}, {@code 976}
 */
public record Departement(@JsonValue String code) implements Comparable<Departement> {

    private static final Pattern FORME = Pattern.compile("0[1-9]|1[0-9]|2[AB1-9]|[3-8][0-9]|9[0-5]|97[12346]");

    /**
     * Checks the code as it stands.
     *
     * @throws CodeIllisible if no département has it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Departement {
        if (!FORME.matcher(code).matches()) {
            throw new CodeIllisible("Ce code n'est pas celui d'un département : indiquez par exemple 59, 2A ou 974.");
        }
    }

    /**
     * Reads a code, spaces around and case ignored.
     *
     * @throws CodeIllisible if no département has it
     */
    public static Departement lire(String texte) {
        return new Departement(texte.strip().toUpperCase(Locale.ROOT));
    }

    /** All 101 of them in the order of their codes. */
    public static List<Departement> tous() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 95)
                                .filter(n -> n != 20)
                                .mapToObj(n -> String.format(Locale.ROOT, "%02d", n)),
                        Stream.of("2A", "2B", "971", "972", "973", "974", "976"))
                .map(Departement::new)
                .sorted()
                .toList();
    }

    /** Whether it is one of the five DROM. */
    public boolean estOutreMer() {
        return code.length() == 3;
    }

    @Override
    public int compareTo(Departement autre) {
        return code.compareTo(autre.code);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return code;
    }
}
