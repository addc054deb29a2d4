package fr.actionlogement.architecture.exemples.r04.faute.common.axe;

public record Tuile(String titre) {}
