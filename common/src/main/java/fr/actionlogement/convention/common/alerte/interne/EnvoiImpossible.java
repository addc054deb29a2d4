package fr.actionlogement.convention.common.alerte.interne;

/** An alert that was not taken by its receiver. */
class EnvoiImpossible extends RuntimeException {

    EnvoiImpossible(String message) {
        super(message);
    }
}
