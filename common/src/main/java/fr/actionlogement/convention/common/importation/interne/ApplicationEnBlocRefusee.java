package fr.actionlogement.convention.common.importation.interne;

/** A row of a lot applied whole is refused: the whole chunk is taken back. */
final class ApplicationEnBlocRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ApplicationEnBlocRefusee(String message) {
        super(message, null, false, false);
    }
}
