package fr.actionlogement.convention.common.importation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How the cells of a column are written.
 *
 * @param libelle French description shown beside the template, for instance {@code Date (jj/mm/aaaa)}
 * @param lecteur turns a stripped, non-empty cell into its value; throws {@link IllegalArgumentException} with a French
 *     sentence when it cannot
 * @param <V> type of the value
 */
public record Format<V>(String libelle, Function<String, V> lecteur) {

    /** An amount in euros, read by {@link Montant#lire}. */
    public static final Format<Montant> MONTANT = new Format<>("Montant en euros", Montant::lire);

    /** A day, {@code 31/12/2026} or {@code 2026-12-31}. */
    public static final Format<LocalDate> DATE = new Format<>("Date (jj/mm/aaaa)", Lectures::date);

    /** A whole number from 0 to 999 999 999. */
    public static final Format<Integer> ENTIER = new Format<>("Nombre entier", Lectures::entier);

    /** A budget year. */
    public static final Format<Exercice> EXERCICE = new Format<>("Année sur quatre chiffres", Exercice::lire);

    /** A commune's INSEE code. */
    public static final Format<CodeCommune> COMMUNE = new Format<>("Code INSEE de la commune", CodeCommune::lire);

    /** A SIREN whose key is right. */
    public static final Format<Siren> SIREN = new Format<>("SIREN (neuf chiffres)", Siren::lire);

    /** A SIRET whose key is right. */
    public static final Format<Siret> SIRET = new Format<>("SIRET (quatorze chiffres)", Siret::lire);

    /** A free text of at most {@code max} characters. */
    public static Format<String> texte(int max) {
        return new Format<>("Texte (" + max + " caractères au plus)", cellule -> Lectures.texte(cellule, max));
    }

    /** One of the given words, accents and case ignored: the key as the business writes it, the value as the code reads it. */
    public static <V> Format<V> choix(Map<String, V> choix) {
        Map<String, V> simplifies = new HashMap<>();
        choix.forEach((mot, valeur) -> simplifies.putIfAbsent(Lectures.simplifier(mot), valeur));
        String admis = String.join(" ou ", choix.keySet());
        return new Format<>(admis, cellule -> Lectures.choix(cellule, simplifies, admis));
    }
}
