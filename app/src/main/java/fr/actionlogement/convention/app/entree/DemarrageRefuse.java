package fr.actionlogement.convention.app.entree;

/** The product will not start so; the message is one French sentence saying what to do. */
class DemarrageRefuse extends RuntimeException {

    DemarrageRefuse(String message) {
        super(message);
    }
}
