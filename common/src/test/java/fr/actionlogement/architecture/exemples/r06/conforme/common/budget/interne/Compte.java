package fr.actionlogement.architecture.exemples.r06.conforme.common.budget.interne;

public final class Compte {}
