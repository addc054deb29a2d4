package fr.actionlogement.convention.common.subvention;

import java.util.function.Consumer;

/** The grants of an axis, for the open data. Neither its loans nor its aids to persons. */
public interface SourceDeSubventions {

    /** Code of the axis. */
    String axe();

    /** Gives the grants one by one, in a stable order, inside a read-only transaction. */
    void parcourir(Consumer<Subvention> suite);
}
