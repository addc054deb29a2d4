package fr.actionlogement.architecture.exemples.r26.faute.exemples.r98.faute.common;

class Permis {}
