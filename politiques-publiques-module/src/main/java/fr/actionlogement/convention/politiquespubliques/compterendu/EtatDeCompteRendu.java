package fr.actionlogement.convention.politiquespubliques.compterendu;

/** Where a report stands. */
public enum EtatDeCompteRendu {
    /** Its figures are being provided. */
    BROUILLON("Brouillon", "neutre"),
    /** Provided: waits for somebody else to certify it. */
    TRANSMIS("Transmis", "encours"),
    /** Certified: its period is locked. */
    CERTIFIE("Certifié", "ok"),
    /** A corrected report was certified in its place. */
    REMPLACE("Remplacé", "neutre");

    private final String libelle;
    private final String ton;

    EtatDeCompteRendu(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of its badge. */
    public String ton() {
        return ton;
    }
}
