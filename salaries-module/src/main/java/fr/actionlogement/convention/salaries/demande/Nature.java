package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.salaries.eligibilite.Produit;
import org.jspecify.annotations.Nullable;

/** How the money of a request moves. */
public enum Nature {
    /** Lent with an offer, drawn on invoices, paid back with interest. */
    PRET("PRET"),
    /** Advanced without interest nor offer, paid back. */
    AVANCE("AVANCE"),
    /** Given. */
    SUBVENTION("SUBVENTION"),
    /** No money. */
    SERVICE(null);

    private final @Nullable String budget;

    Nature(@Nullable String budget) {
        this.budget = budget;
    }

    /** That of a product; a help in difficulty has that of its form. */
    public static Nature de(Produit produit, @Nullable Forme forme) {
        return switch (produit) {
            case PRET_ACCESSION, PRET_TRAVAUX -> PRET;
            case LOCA_PASS -> AVANCE;
            case ASD -> forme == null ? SUBVENTION : forme.nature();
            default -> SERVICE;
        };
    }

    /** Nature on the budget line; a loan of the line of difficulties is a loan there. */
    @Nullable
    String budget(Produit produit) {
        return produit == Produit.ASD && this == AVANCE ? "PRET" : budget;
    }
}
