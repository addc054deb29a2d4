package fr.actionlogement.architecture.exemples.r13.conforme.bailleurs.operation;

class Plafond {}
