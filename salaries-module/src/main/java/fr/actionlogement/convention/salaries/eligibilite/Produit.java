package fr.actionlogement.convention.salaries.eligibilite;

import java.util.Arrays;
import java.util.Optional;

/** The products that the engine judges, in the order of a housing path. */
public enum Produit {
    /** Rent advance of the deposit. */
    LOCA_PASS("LOCA-PASS", "Avance Loca-Pass"),
    /** Rent guarantee. */
    VISALE("VISALE", "Garantie Visale"),
    /** Subsidy to work-study tenants. */
    MOBILI_JEUNE("MOBILI-JEUNE", "Mobili-Jeune"),
    /** Aid to a move for work, closed. */
    MOBILI_PASS("MOBILI-PASS", "Mobili-Pass"),
    /** A rented home among those reserved. */
    RELOGEMENT("RELOGEMENT", "Logement locatif (AL’in)"),
    /** Loan to buy a home. */
    PRET_ACCESSION("PRET-ACCESSION", "Prêt accession"),
    /** Advice on a purchase. */
    CONSEIL_ACCESSION("CONSEIL-ACCESSION", "Conseil en accession"),
    /** Loan for works. */
    PRET_TRAVAUX("PRET-TRAVAUX", "Prêt travaux"),
    /** Help to employees in difficulty. */
    ASD("ASD", "Aide aux salariés en difficulté");

    private final String code;
    private final String libelle;

    Produit(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** Code of the product among the dated rules and the aids. */
    public String code() {
        return code;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** The product of that code, if there is one. */
    public static Optional<Produit> deCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
