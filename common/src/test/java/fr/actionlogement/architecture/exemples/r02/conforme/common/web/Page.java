package fr.actionlogement.architecture.exemples.r02.conforme.common.web;

public final class Page {}
