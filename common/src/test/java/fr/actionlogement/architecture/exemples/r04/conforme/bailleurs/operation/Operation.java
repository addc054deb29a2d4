package fr.actionlogement.architecture.exemples.r04.conforme.bailleurs.operation;

public record Operation(String reference) {}
