package fr.actionlogement.architecture.exemples.r03.faute.bailleurs.operation;

public record Operation(String reference) {}
