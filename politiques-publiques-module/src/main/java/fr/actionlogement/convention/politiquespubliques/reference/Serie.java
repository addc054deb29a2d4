package fr.actionlogement.convention.politiquespubliques.reference;

/** What a reference numbers. */
public enum Serie {
    /** Calls for funds. */
    AF,
    /** Conventions. */
    CV
}
