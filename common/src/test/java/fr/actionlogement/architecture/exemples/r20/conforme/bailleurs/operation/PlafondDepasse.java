package fr.actionlogement.architecture.exemples.r20.conforme.bailleurs.operation;

class PlafondDepasse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlafondDepasse(String plafond) {
        super("Le plafond de " + plafond + " est dépassé.");
    }
}
