package fr.actionlogement.convention.common.travail.interne;

/** Whose items are wanted. */
public enum Charge {
    /** Those the reader takes care of. */
    MOI("Par moi"),
    /** Those nobody takes care of. */
    PERSONNE("Par personne"),
    /** Those somebody else takes care of. */
    AUTRE("Par une autre personne");

    private final String libelle;

    Charge(String libelle) {
        this.libelle = libelle;
    }

    /** French label. */
    public String libelle() {
        return libelle;
    }

    boolean retient(Tache tache) {
        return switch (this) {
            case MOI -> tache.mienne();
            case PERSONNE -> tache.responsable() == null;
            case AUTRE -> tache.responsable() != null && !tache.mienne();
        };
    }
}
