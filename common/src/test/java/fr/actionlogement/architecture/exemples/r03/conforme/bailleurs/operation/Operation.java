package fr.actionlogement.architecture.exemples.r03.conforme.bailleurs.operation;

public record Operation(String reference) {}
