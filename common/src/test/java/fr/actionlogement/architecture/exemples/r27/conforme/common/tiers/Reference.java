package fr.actionlogement.architecture.exemples.r27.conforme.common.tiers;

public record Reference(String texte) {}
