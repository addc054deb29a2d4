package fr.actionlogement.convention.common.web;

import java.util.List;

/** The request conflicts with the present state: ceiling, version, duplicate, transition, closed year (HTTP 409). Extend it to name a refusal of the domain. */
public class ConflitDEtat extends Refus {

    /**
     * @param code stable kebab-case identifier
     * @param message French sentence saying why and what can be done
     */
    public ConflitDEtat(String code, String message) {
        this(code, message, List.of());
    }

    /** Same, with the faults field by field. */
    public ConflitDEtat(String code, String message, List<Erreur> erreurs) {
        super(409, code, message, erreurs);
    }
}
