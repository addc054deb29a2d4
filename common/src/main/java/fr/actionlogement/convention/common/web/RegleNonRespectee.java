package fr.actionlogement.convention.common.web;

import java.util.List;

/** The request is readable but breaks a rule (HTTP 422). Extend it to name a refusal of the domain. */
public class RegleNonRespectee extends Refus {

    /**
     * @param code stable kebab-case identifier
     * @param message French sentence saying why and what can be done
     */
    public RegleNonRespectee(String code, String message) {
        this(code, message, List.of());
    }

    /** Same, with the faults field by field. */
    public RegleNonRespectee(String code, String message, List<Erreur> erreurs) {
        super(422, code, message, erreurs);
    }

    /** A rule broken by one field: the sentence serves for the whole answer and for the field. */
    public static RegleNonRespectee surChamp(String champ, String code, String message) {
        return new RegleNonRespectee(code, message, List.of(new Erreur(champ, code, message)));
    }
}
