package fr.actionlogement.convention.bailleurs.synthese;

import org.jspecify.annotations.Nullable;

/** By what a view is cut, and the filter of the list of operations that shows the operations of one of its lines. */
public enum Regroupement {
    /** Budget line. */
    LIGNE("Ligne budgétaire", "ligne"),
    /** Région. */
    REGION("Région", null),
    /** Département. */
    DEPARTEMENT("Département", "departement"),
    /** Intercommunalité. */
    EPCI("Intercommunalité", "epci"),
    /** Commune. */
    COMMUNE("Commune", "commune"),
    /** ABC zone at the date of the file. */
    ZONE("Zone", "zone"),
    /** Product; dwellings only, for a plan is not shared between products. */
    PRODUIT("Produit", "produit"),
    /** Landlord, those that it absorbed included. */
    BAILLEUR("Bailleur", "bailleur"),
    /** Inside or outside the group. */
    GROUPE("Groupe Action Logement", "groupe"),
    /** What is done. */
    NATURE("Nature", "nature"),
    /** Year of commitment. */
    EXERCICE("Exercice", "exercice");

    private final String libelle;
    private final @Nullable String filtre;

    Regroupement(String libelle, @Nullable String filtre) {
        this.libelle = libelle;
        this.filtre = filtre;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Parameter of the list of operations; null when it has none. */
    public @Nullable String filtre() {
        return filtre;
    }
}
