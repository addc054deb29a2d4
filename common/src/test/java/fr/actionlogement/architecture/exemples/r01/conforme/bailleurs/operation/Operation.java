package fr.actionlogement.architecture.exemples.r01.conforme.bailleurs.operation;

public record Operation(String reference) {}
