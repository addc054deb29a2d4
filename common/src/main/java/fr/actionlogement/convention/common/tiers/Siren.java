package fr.actionlogement.convention.common.tiers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The SIREN of a company: nine digits of which the last checks the others (Luhn).
 *
 * @param numero nine digits without separator
 */
public record Siren(@JsonValue String numero) implements Comparable<Siren> {

    /** La Poste, whose establishments do not follow Luhn. */
    static final Siren LA_POSTE = new Siren("356000000");

    /**
     * Checks the number as it stands.
     *
     * @throws IdentifiantIllisible if it has not nine digits or breaks Luhn
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Siren {
        if (!Chiffres.sontDes(numero, 9)) {
            throw new IdentifiantIllisible("Un SIREN a neuf chiffres, par exemple 732 829 320.");
        }
        if (numero.equals("000000000") || !Chiffres.respectentLuhn(numero)) {
            throw new IdentifiantIllisible(
                    "Ce SIREN n'existe pas : sa clé de contrôle est fausse, vérifiez les chiffres.");
        }
    }

    /**
     * Reads a SIREN; spaces, dots and hyphens are ignored.
     *
     * @throws IdentifiantIllisible if it has not nine digits or breaks Luhn
     */
    public static Siren lire(String texte) {
        return new Siren(Chiffres.sansSeparateur(texte));
    }

    /** {@code 732 829 320} with U+00A0 between groups. */
    public String enTexte() {
        return numero.substring(0, 3) + '\u00A0' + numero.substring(3, 6) + '\u00A0' + numero.substring(6);
    }

    @Override
    public int compareTo(Siren autre) {
        return numero.compareTo(autre.numero);
    }

    /** The nine digits. */
    @Override
    public String toString() {
        return numero;
    }
}
