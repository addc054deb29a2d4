package fr.actionlogement.architecture.exemples.r02.faute.app;

public final class Accueil {}
