package fr.actionlogement.architecture.exemples.r27.conforme.common.objectif;

public record Reference(String texte) {}
