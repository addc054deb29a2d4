package fr.actionlogement.architecture;

import java.util.List;
import java.util.Locale;

/**
 * A rule of the house: what architects read, and what the build enforces.
 *
 * @param numero its number, never reused
 * @param phrase the rule, a French sentence without its full stop
 * @param raison why, a French clause that follows « parce que »
 * @param controles what holds it, at least one
 */
public record Regle(int numero, String phrase, String raison, List<Controle> controles) {

    static Regle regle(int numero, String phrase, String raison, Controle... controles) {
        return new Regle(numero, phrase, raison, List.of(controles));
    }

    /** {@code R01}. */
    public String sigle() {
        return String.format(Locale.ROOT, "R%02d", numero);
    }

    /** The reason as a clause, elided where French elides. */
    String motif() {
        return ("aeiouyéèêh".indexOf(raison.charAt(0)) < 0 ? "parce que " : "parce qu’") + raison;
    }

    /** Faults of the house against this rule, one French sentence each. */
    List<String> fautes(Maison maison) {
        return controles.stream()
                .flatMap(controle -> controle.fautes(maison))
                .distinct()
                .toList();
    }

    /**
     * Fails when the house breaks the rule.
     *
     * @throws AssertionError naming the rule, its reason and each fault, in French
     */
    public void exiger(Maison maison) {
        List<String> fautes = fautes(maison);
        if (!fautes.isEmpty()) {
            throw new AssertionError(String.format(
                    Locale.FRENCH,
                    "%s n’est pas respectée : %s,%n%s.%n%d faute(s) :%n  - %s",
                    sigle(),
                    phrase,
                    motif(),
                    fautes.size(),
                    String.join(System.lineSeparator() + "  - ", fautes)));
        }
    }

    @Override
    public String toString() {
        return sigle() + " : " + phrase;
    }
}
