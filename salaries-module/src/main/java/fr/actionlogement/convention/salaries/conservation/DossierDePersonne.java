package fr.actionlogement.convention.salaries.conservation;

import java.time.LocalDate;

/**
 * A file of a person.
 *
 * @param nature product or kind of file
 * @param clos whether nothing is running in it
 * @param depuis day of its last act
 */
public record DossierDePersonne(
        String reference, String nature, String etat, boolean clos, LocalDate depuis, String classe) {}
