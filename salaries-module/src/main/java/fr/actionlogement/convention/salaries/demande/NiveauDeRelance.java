package fr.actionlogement.convention.salaries.demande;

/** The reminders of unpaid instalments, one after another; the delay of each is a rule. */
public enum NiveauDeRelance {
    /** First one. */
    PREMIERE("Première relance", "RELANCE_PREMIERE"),
    /** Second one. */
    DEUXIEME("Deuxième relance", "RELANCE_DEUXIEME"),
    /** Last before the dispute. */
    MISE_EN_DEMEURE("Mise en demeure", "MISE_EN_DEMEURE");

    private final String libelle;
    private final String cle;

    NiveauDeRelance(String libelle, String cle) {
        this.libelle = libelle;
        this.cle = cle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Key of the rule of its delay. */
    String cle() {
        return cle;
    }
}
