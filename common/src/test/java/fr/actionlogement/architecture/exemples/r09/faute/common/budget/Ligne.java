package fr.actionlogement.architecture.exemples.r09.faute.common.budget;

public final class Ligne {}
