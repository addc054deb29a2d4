package fr.actionlogement.convention.common.tiers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The SIRET of an establishment: the SIREN of its company and five digits, checked by Luhn. The establishments of La
 * Poste (SIREN 356 000 000) may instead have digits that sum to a multiple of five.
 *
 * @param numero fourteen digits without separator
 */
public record Siret(@JsonValue String numero) implements Comparable<Siret> {

    /**
     * Checks the number as it stands.
     *
     * @throws IdentifiantIllisible if it has not fourteen digits or breaks its check
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Siret {
        if (!Chiffres.sontDes(numero, 14)) {
            throw new IdentifiantIllisible("Un SIRET a quatorze chiffres, par exemple 732 829 320 00074.");
        }
        if (!estControle(numero)) {
            throw new IdentifiantIllisible(
                    "Ce SIRET n'existe pas : sa clé de contrôle est fausse, vérifiez les chiffres.");
        }
    }

    /**
     * Reads a SIRET; spaces, dots and hyphens are ignored.
     *
     * @throws IdentifiantIllisible if it has not fourteen digits or breaks its check
     */
    public static Siret lire(String texte) {
        return new Siret(Chiffres.sansSeparateur(texte));
    }

    /** The company that the establishment belongs to. */
    public Siren siren() {
        return new Siren(numero.substring(0, 9));
    }

    /** {@code 732 829 320 00074} with U+00A0 between groups. */
    public String enTexte() {
        return siren().enTexte() + '\u00A0' + numero.substring(9);
    }

    private static boolean estControle(String numero) {
        String siren = numero.substring(0, 9);
        if (siren.equals("000000000") || !Chiffres.respectentLuhn(siren)) {
            return false;
        }
        boolean laPoste = siren.equals(Siren.LA_POSTE.numero());
        return Chiffres.respectentLuhn(numero) || laPoste && Chiffres.somme(numero) % 5 == 0;
    }

    @Override
    public int compareTo(Siret autre) {
        return numero.compareTo(autre.numero);
    }

    /** The fourteen digits. */
    @Override
    public String toString() {
        return numero;
    }
}
