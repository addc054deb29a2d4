package fr.actionlogement.architecture.exemples.r26.conforme.exemples.r98.conforme.common;

class Permis {}
