package fr.actionlogement.architecture.exemples.r09.conforme.common.budget;

public final class Ligne {}
