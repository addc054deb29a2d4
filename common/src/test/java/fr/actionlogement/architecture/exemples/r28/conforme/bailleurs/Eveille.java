package fr.actionlogement.architecture.exemples.r28.conforme.bailleurs;

class Eveille {
    void verifie() {}
}
