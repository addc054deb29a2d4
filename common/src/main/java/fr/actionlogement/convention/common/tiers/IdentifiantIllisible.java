package fr.actionlogement.convention.common.tiers;

/** A text that is not a SIREN, a SIRET or an IBAN; the message is a French sentence for the user. */
public final class IdentifiantIllisible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its French sentence. */
    public IdentifiantIllisible(String message) {
        super(message);
    }
}
