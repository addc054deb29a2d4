package fr.actionlogement.convention.politiquespubliques.appel;

/**
 * What the current user may do on a call now; what is false has no button.
 *
 * @param attente what the call waits for, in French, whoever must do it; empty when it waits for nothing
 */
public record ActesOuverts(
        boolean modifier,
        boolean deposer,
        boolean engager,
        boolean certifier,
        boolean payer,
        boolean solder,
        boolean annuler,
        String attente) {

    /** Whether this act, named as in the URL, is open. */
    public boolean permet(String acte) {
        return switch (acte) {
            case "deposer" -> deposer;
            case "engager" -> engager;
            case "certifier" -> certifier;
            case "payer" -> payer;
            case "solder" -> solder;
            case "annuler" -> annuler;
            default -> false;
        };
    }
}
