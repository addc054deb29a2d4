package fr.actionlogement.architecture.exemples.r01.faute.common.tiers;

public record Reference(String texte) {}
