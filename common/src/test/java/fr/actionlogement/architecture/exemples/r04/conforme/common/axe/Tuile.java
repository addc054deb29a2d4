package fr.actionlogement.architecture.exemples.r04.conforme.common.axe;

public record Tuile(String titre) {}
