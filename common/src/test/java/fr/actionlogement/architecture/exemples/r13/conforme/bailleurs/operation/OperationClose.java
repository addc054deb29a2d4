package fr.actionlogement.architecture.exemples.r13.conforme.bailleurs.operation;

public class OperationClose extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
