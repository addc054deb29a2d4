package fr.actionlogement.architecture.exemples.r22.faute.bailleurs.operation;

class FauxController {}
