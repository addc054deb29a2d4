package fr.actionlogement.convention.common.web;

import java.util.List;

/** The request cannot be read: syntax, type, unknown field or parameter (HTTP 400). */
public class DemandeIllisible extends Refus {

    /**
     * @param code stable kebab-case identifier
     * @param message French sentence saying what to do
     */
    public DemandeIllisible(String code, String message) {
        this(code, message, List.of());
    }

    /** Same, with the faults field by field. */
    public DemandeIllisible(String code, String message, List<Erreur> erreurs) {
        super(400, code, message, erreurs);
    }
}
