package fr.actionlogement.architecture.exemples.r01.faute.bailleurs.operation;

public record Operation(String reference) {}
