package fr.actionlogement.convention.bailleurs.seance;

/** What is proposed, then decided, for an operation of the agenda. */
public enum Decision {
    /** Grant it. */
    ACCORDER("Accorder"),
    /** Refuse it, with a reason. */
    REFUSER("Refuser"),
    /** Leave it before the committee, with a reason. */
    AJOURNER("Ajourner");

    private final String libelle;

    Decision(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
