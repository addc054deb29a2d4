package fr.actionlogement.architecture.exemples.r15.conforme.common.securite;

public enum Niveau {
    PUBLIC,
    GESTION
}
