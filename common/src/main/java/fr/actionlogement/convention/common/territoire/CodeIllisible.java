package fr.actionlogement.convention.common.territoire;

/** A text that is not the code of a commune, of a département or of a zone; the message is a French sentence. */
public final class CodeIllisible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its French sentence. */
    public CodeIllisible(String message) {
        super(message);
    }
}
