package fr.actionlogement.architecture.exemples.r13.conforme.bailleurs.operation;

public enum Etat {
    PROJETE,
    ENGAGE
}
