package fr.actionlogement.architecture.exemples.r23.faute.bailleurs.operation;

class NeDemarreRienIT {}
