package fr.actionlogement.convention.salaries.conservation;

import java.time.LocalDate;
import java.util.Map;

/**
 * A file of a person.
 *
 * @param nature product or kind of file, in French
 * @param clos whether nothing is running in it
 * @param depuis day of its last act
 */
public record DossierDePersonne(
        String reference, String nature, String etat, boolean clos, LocalDate depuis, String classe) {

    private static final Map<String, String> PAGES = Map.of(
            "VISA", "/salaries/visale/visas/",
            "VIS", "/salaries/visale/contrats/",
            "DL", "/salaries/relogements/demandes/",
            "BL", "/salaries/relogements/baux/");

    /** Path of its page. */
    public String page() {
        String prefixe = reference.substring(0, reference.indexOf('-'));
        return PAGES.getOrDefault(prefixe, "/salaries/aides/") + reference;
    }
}
