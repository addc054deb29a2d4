package fr.actionlogement.convention.common.securite.interne;

import java.util.Map;

/**
 * Something was done to an account; published in the transaction that does it, for the journal.
 *
 * @param identifiant identifier of the account
 * @param libelle what was done, in French
 * @param avant values before, by French field name, never a secret
 * @param apres values after
 */
public record ActeSurCompte(String identifiant, String libelle, Map<String, String> avant, Map<String, String> apres) {

    /** An act that changes nothing one may read. */
    public static ActeSurCompte de(String identifiant, String libelle) {
        return new ActeSurCompte(identifiant, libelle, Map.of(), Map.of());
    }
}
