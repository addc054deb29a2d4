package fr.actionlogement.architecture.exemples.r26.faute.exemples.r98.conforme.common;

class Permis {}
