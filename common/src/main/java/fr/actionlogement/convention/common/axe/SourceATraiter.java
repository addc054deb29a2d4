package fr.actionlogement.convention.common.axe;

import java.util.List;

/** Work that an axis waits for somebody to do; the work list is a loop over these beans. */
public interface SourceATraiter {

    /** Items that the current user may act on, oldest first, at most {@code limite}. */
    List<ATraiter> aTraiter(int limite);
}
