package fr.actionlogement.convention.common.periode;

/** A text or a number that is not a budget year; the message is a French sentence for the user. */
public final class ExerciceIllisible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its French sentence. */
    public ExerciceIllisible(String message) {
        super(message);
    }
}
