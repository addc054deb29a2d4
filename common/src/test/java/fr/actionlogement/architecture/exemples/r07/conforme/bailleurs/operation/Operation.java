package fr.actionlogement.architecture.exemples.r07.conforme.bailleurs.operation;

public record Operation(String reference) {}
