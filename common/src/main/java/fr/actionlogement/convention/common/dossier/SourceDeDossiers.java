package fr.actionlogement.convention.common.dossier;

import java.util.Optional;

/**
 * A kind of dossier of an axis, so that what is common to all of them — documents, remarks — finds the dossier and its
 * rights: one bean per kind.
 */
public interface SourceDeDossiers {

    /** Code of the axis; whoever cannot read it does not know that its dossiers exist. */
    String axe();

    /** Name of the kind in the addresses, kebab-case, unique in the house, for instance {@code operations}. */
    String sorte();

    /** A dossier that the current user may read; empty when there is none with this reference. */
    Optional<DossierSuivi> dossier(String reference);
}
