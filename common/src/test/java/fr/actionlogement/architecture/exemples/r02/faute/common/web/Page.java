package fr.actionlogement.architecture.exemples.r02.faute.common.web;

public final class Page {}
