package fr.actionlogement.architecture.exemples.r09.conforme.common.montant;

public record Montant(long centimes) {}
