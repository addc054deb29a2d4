package fr.actionlogement.architecture.exemples.r08.conforme.bailleurs.operation;

public record Operations(String objet) {}
