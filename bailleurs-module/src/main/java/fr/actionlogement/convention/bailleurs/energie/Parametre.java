package fr.actionlogement.convention.bailleurs.energie;

/** A figure used by a computation, with its grade and source. */
public record Parametre(int valeur, String grade, String source) {}
