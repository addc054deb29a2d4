package fr.actionlogement.convention.bailleurs.seance;

/** What became of an operation of the agenda once the session is held. */
public enum Issue {
    /** Granted: committed. */
    ACCORDEE("Accordée", "ok"),
    /** Refused. */
    REFUSEE("Refusée", "refus"),
    /** Left before the committee. */
    AJOURNEE("Ajournée", "attention"),
    /** To be granted, and could not be: it stays before the committee. */
    BLOQUEE("Bloquée", "refus");

    private final String libelle;
    private final String ton;

    Issue(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the state on a page. */
    public String ton() {
        return ton;
    }
}
