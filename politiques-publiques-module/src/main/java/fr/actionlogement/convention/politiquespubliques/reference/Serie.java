package fr.actionlogement.convention.politiquespubliques.reference;

/** What a reference numbers. */
public enum Serie {
    /** Calls for funds. */
    AF,
    /** Conventions. */
    CV,
    /** Reports on results. */
    CR,
    /** Operations of urban renewal (ANRU). */
    OA,
    /** Operations of town centres (Action Cœur de Ville). */
    OC,
    /** Yearly splits of the ANIL and its network. */
    RA,
    /** Counterparts. */
    CP,
    /** Receipts of loans. */
    EP
}
