package fr.actionlogement.architecture.exemples.r20.conforme.bailleurs.operation;

class Operations {
    private final String plafond;

    Operations(String plafond) {
        this.plafond = plafond;
    }

    void engager() {
        throw new PlafondDepasse(plafond);
    }
}
