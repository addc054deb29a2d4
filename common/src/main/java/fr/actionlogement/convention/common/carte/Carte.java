package fr.actionlogement.convention.common.carte;

import fr.actionlogement.convention.common.territoire.Departement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map ready to be drawn, and its table. The départements, what is secret and what is not located add up to the total.
 *
 * @param titre French, says what is counted and in which unit
 * @param cases the 101 départements in the order of their codes
 * @param legende what each class covers, from the lowest
 * @param secret sum of the départements that statistical secrecy hides, as shown; null when it hides none
 * @param nonLocalise what belongs to no département, as shown
 * @param lienNonLocalise page of the lines of what is not located, null when there is none
 * @param total sum of everything, as shown
 */
public record Carte(
        String titre,
        List<Case> cases,
        List<Classe> legende,
        @Nullable String secret,
        String nonLocalise,
        @Nullable String lienNonLocalise,
        String total) {

    /** The same map, what is not located leading to its lines. */
    public Carte avecNonLocalise(String lien) {
        return new Carte(titre, cases, legende, secret, nonLocalise, lien, total);
    }

    /**
     * A département.
     *
     * @param texte its value as shown
     * @param classe from 1 to 5; 0 when its value is zero, or secret
     * @param lien page of its lines, null when there is none
     */
    public record Case(
            Departement departement,
            String nom,
            String region,
            String texte,
            int classe,
            @Nullable String lien) {}

    /**
     * A class.
     *
     * @param rang from 0, nothing, to 5
     * @param texte bounds, in words
     */
    public record Classe(int rang, String texte) {}

    /** The départements that have a value: the rows of the table. */
    public List<Case> remplies() {
        return cases.stream().filter(c -> c.classe() > 0).toList();
    }
}
