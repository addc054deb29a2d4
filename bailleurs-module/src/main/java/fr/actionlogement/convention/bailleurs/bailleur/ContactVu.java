package fr.actionlogement.convention.bailleurs.bailleur;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a service of a landlord.
 *
 * @param telephone digits, preceded by + when international
 * @param version to be given back with a change
 */
public record ContactVu(
        FonctionDeContact fonction,
        String service,
        @Nullable String courriel,
        @Nullable String telephone,
        int version) {

    /** The number by pairs, as a French reader writes it; as it is when it is not of ten digits. */
    public String telephoneEnTexte() {
        if (telephone == null) {
            return "";
        }
        return telephone.matches("[0-9]{10}") ? telephone.replaceAll("(?<=\\G..)(?!$)", "\u00A0") : telephone;
    }
}
