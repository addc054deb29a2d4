package fr.actionlogement.architecture.exemples.r15.faute.common.securite;

public enum Niveau {
    PUBLIC,
    GESTION
}
