package fr.actionlogement.convention.common.rapport.interne;

import fr.actionlogement.convention.common.rapport.TableauDeRapport;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a report says; its serialised form is what is hashed and kept.
 *
 * @param effet « à la date du »
 * @param connue « tel que connu le »
 * @param version which amendments its ceilings include, in French
 */
public record ContenuDeRapport(
        String titre, LocalDate effet, LocalDate connue, String version, List<Section> sections) {

    /**
     * A section.
     *
     * @param note method or remark, possibly empty
     */
    public record Section(String titre, String note, List<TableauDeRapport> tableaux) {}
}
