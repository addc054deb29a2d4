package fr.actionlogement.architecture.exemples.r26.conforme.exemples.r98.faute.common;

class Interdit {}
