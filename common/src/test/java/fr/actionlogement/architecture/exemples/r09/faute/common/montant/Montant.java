package fr.actionlogement.architecture.exemples.r09.faute.common.montant;

public record Montant(long centimes) {}
