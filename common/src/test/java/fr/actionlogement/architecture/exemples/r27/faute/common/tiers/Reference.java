package fr.actionlogement.architecture.exemples.r27.faute.common.tiers;

public record Reference(String texte) {}
