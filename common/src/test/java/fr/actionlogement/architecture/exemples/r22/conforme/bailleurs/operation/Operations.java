package fr.actionlogement.architecture.exemples.r22.conforme.bailleurs.operation;

class Operations {}
