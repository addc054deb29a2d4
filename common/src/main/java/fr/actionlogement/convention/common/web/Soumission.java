package fr.actionlogement.convention.common.web;

import java.util.function.Supplier;
import org.springframework.validation.BindingResult;

/**
 * A form that was sent.
 *
 * @param erreurs faults of the entry, to which a refusal of the act is added
 */
public record Soumission(BindingResult erreurs) {

    /**
     * Does the act when the entry is without fault; a refusal is shown on the form, unless it is about who may, or about
     * what does not exist.
     *
     * @param acte gives where to go once it is done
     * @param formulaire gives the page to show again otherwise
     */
    public String tenter(Supplier<String> acte, Supplier<String> formulaire) {
        if (!erreurs.hasErrors()) {
            try {
                return acte.get();
            } catch (Refus refus) {
                if (refus.statut() == 403 || refus.statut() == 404) {
                    throw refus;
                }
                refus.reporterDans(erreurs);
            }
        }
        return formulaire.get();
    }
}
