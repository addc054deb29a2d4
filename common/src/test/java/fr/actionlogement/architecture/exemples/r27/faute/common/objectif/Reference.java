package fr.actionlogement.architecture.exemples.r27.faute.common.objectif;

public record Reference(String texte) {}
