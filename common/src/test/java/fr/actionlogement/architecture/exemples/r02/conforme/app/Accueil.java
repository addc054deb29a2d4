package fr.actionlogement.architecture.exemples.r02.conforme.app;

public final class Accueil {}
