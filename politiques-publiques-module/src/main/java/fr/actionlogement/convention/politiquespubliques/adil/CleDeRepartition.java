package fr.actionlogement.convention.politiquespubliques.adil;

/** By what the network's share is split. */
public enum CleDeRepartition {
    /** Equal shares. */
    EGALE("Parts égales"),
    /** By population of the département. */
    POPULATION("Population du département"),
    /** By consultations of the certified reports of the year before. */
    CONSULTATIONS("Consultations certifiées de l’année précédente");

    private final String libelle;

    CleDeRepartition(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
