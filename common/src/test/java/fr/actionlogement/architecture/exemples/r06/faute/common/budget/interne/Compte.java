package fr.actionlogement.architecture.exemples.r06.faute.common.budget.interne;

public final class Compte {}
