package fr.actionlogement.convention.common.rapport;

import java.time.LocalDate;
import java.util.List;

/** What an axis adds to the committee's report: one bean per section. */
public interface SectionDeRapport {

    /** Place among the sections of the axes, the lowest first; the order of the axis will do. */
    int ordre();

    /** French title. */
    String titre();

    /**
     * The tables of the section, as they stood.
     *
     * @param effet last day of effect counted
     * @param connue last day of recording counted: the same two dates always give the same tables
     */
    List<TableauDeRapport> composer(LocalDate effet, LocalDate connue);
}
