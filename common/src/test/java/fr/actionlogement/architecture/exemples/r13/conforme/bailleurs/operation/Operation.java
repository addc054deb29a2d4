package fr.actionlogement.architecture.exemples.r13.conforme.bailleurs.operation;

public record Operation(Etat etat) {}
