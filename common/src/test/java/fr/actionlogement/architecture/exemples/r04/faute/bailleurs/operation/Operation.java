package fr.actionlogement.architecture.exemples.r04.faute.bailleurs.operation;

public record Operation(String reference) {}
