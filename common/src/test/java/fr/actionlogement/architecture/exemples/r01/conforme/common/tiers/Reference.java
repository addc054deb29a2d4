package fr.actionlogement.architecture.exemples.r01.conforme.common.tiers;

public record Reference(String texte) {}
