package fr.actionlogement.convention.common.montant;

/**
 * A text or a JSON number that is not an amount, or that could be read as two different amounts.
 *
 * <p>The message is a French sentence for the user, which says what to type instead. The {@link #code() code} is stable
 * and meant for problem documents and reject files.
 */
public final class MontantIllisible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** A refusal with its stable code (kebab case, never blank) and its French sentence. */
    public MontantIllisible(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@code montant-vide}, {@code montant-ambigu}, {@code montant-decimales}, {@code montant-trop-grand} or {@code montant-illisible}. */
    public String code() {
        return code;
    }
}
