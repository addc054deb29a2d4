package fr.actionlogement.convention.common.securite;

/** Lets work that no request carries (import in the background, demonstration data) keep the name of its author. */
public interface AuNomDe {

    /**
     * Runs an act as an account, with the roles it has now.
     *
     * @param identifiant an existing account
     * @throws IllegalArgumentException when no such account exists
     */
    void faire(String identifiant, Runnable acte);
}
