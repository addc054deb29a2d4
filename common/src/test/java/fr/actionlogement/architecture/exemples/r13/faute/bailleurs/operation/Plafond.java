package fr.actionlogement.architecture.exemples.r13.faute.bailleurs.operation;

/** Public without being a promise. */
public class Plafond {}
