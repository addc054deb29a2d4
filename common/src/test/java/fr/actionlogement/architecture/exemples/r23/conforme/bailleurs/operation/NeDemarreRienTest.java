package fr.actionlogement.architecture.exemples.r23.conforme.bailleurs.operation;

class NeDemarreRienTest {}
