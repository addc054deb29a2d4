package fr.actionlogement.convention.salaries.eligibilite;

import org.jspecify.annotations.Nullable;

/** Three-valued logic: what is not known is neither a yes nor a no. */
final class Choix {

    private Choix() {}

    /** Yes as soon as one is yes; no when all are no; not known otherwise. */
    static @Nullable Boolean ou(@Nullable Boolean... cas) {
        boolean inconnu = false;
        for (Boolean un : cas) {
            if (Boolean.TRUE.equals(un)) {
                return true;
            }
            inconnu |= un == null;
        }
        return inconnu ? null : Boolean.FALSE;
    }

    /** No as soon as one is no; yes when all are yes; not known otherwise. */
    static @Nullable Boolean et(@Nullable Boolean... cas) {
        boolean inconnu = false;
        for (Boolean un : cas) {
            if (Boolean.FALSE.equals(un)) {
                return false;
            }
            inconnu |= un == null;
        }
        return inconnu ? null : Boolean.TRUE;
    }

    static Resultat resultat(@Nullable Boolean oui) {
        return oui == null ? Resultat.INDECIDABLE : oui ? Resultat.REMPLI : Resultat.NON_REMPLI;
    }
}
