package fr.actionlogement.convention.common.web;

import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A refusal that the user is meant to read: a rule, a state or a right stands in the way. It rolls the use case back and is
 * answered as a problem document on {@code /api/**}, as the form or a French error page elsewhere. It carries no stack
 * trace: a refusal is an ordinary answer.
 */
public abstract class Refus extends RuntimeException {

    private final String code;
    private final int statut;
    private final transient List<Erreur> erreurs;

    /**
     * @param statut HTTP status, 400 to 499
     * @param code stable kebab-case identifier
     * @param message French sentence saying why and what can be done
     * @param erreurs faults by field, may be empty
     */
    protected Refus(int statut, String code, String message, List<Erreur> erreurs) {
        super(message, null, false, false);
        this.code = code;
        this.statut = statut;
        this.erreurs = List.copyOf(erreurs);
    }

    /** Stable kebab-case identifier of the refusal. */
    public final String code() {
        return code;
    }

    /** HTTP status of the answer. */
    public final int statut() {
        return statut;
    }

    /** The French sentence. */
    public final String message() {
        return String.valueOf(getMessage());
    }

    /** Faults by field, possibly empty. */
    public final List<Erreur> erreurs() {
        return erreurs;
    }

    /**
     * Copies the refusal into the errors of a form, so that the page is shown again with its values kept and the status of
     * the refusal: field by field where the form has that field, as a general error otherwise.
     */
    public final void reporterDans(BindingResult formulaire) {
        if (erreurs.isEmpty()) {
            reporter(new Erreur(null, code, message()), formulaire);
        }
        erreurs.forEach(erreur -> reporter(erreur, formulaire));
    }

    /**
     * The first code carries the status to the page; the last one is the code of the fault. The value is kept as it is: the
     * page writes it in French, and could not write again what is written already.
     */
    private void reporter(Erreur erreur, BindingResult formulaire) {
        String objet = formulaire.getObjectName();
        String[] codes = {"refus." + statut, erreur.code()};
        String champ = erreur.champ();
        if (champ != null && formulaire.getFieldType(champ) != null) {
            Object valeur = formulaire.getRawFieldValue(champ);
            formulaire.addError(new FieldError(objet, champ, valeur, false, codes, null, erreur.message()));
        } else {
            formulaire.addError(new ObjectError(objet, codes, null, erreur.message()));
        }
    }
}
