package fr.actionlogement.convention.politiquespubliques.droit;

/** Where a right stands. */
public enum EtatDeDroit {
    /** Asked for; nothing may be called. */
    PREPARE,
    /** Open: calls may use it. */
    OUVERT,
    /** Closed: nothing more may be committed on it. */
    FERME
}
