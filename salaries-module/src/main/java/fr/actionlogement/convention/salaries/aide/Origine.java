package fr.actionlogement.convention.salaries.aide;

/** Where an aid comes from. */
public enum Origine {
    /** A file instructed here. */
    DOSSIER,
    /** A partner's file. */
    PARTENAIRE
}
