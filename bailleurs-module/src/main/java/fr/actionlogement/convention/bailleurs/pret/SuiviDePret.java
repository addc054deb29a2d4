package fr.actionlogement.convention.bailleurs.pret;

import java.util.List;

/**
 * A loan and its course, read once.
 *
 * @param tirages its drawings, in the order of days
 * @param echeancier what fell due, then what will at the rates known today; before the first drawing, what it would be if
 *     everything were drawn today; empty when it is cancelled
 */
public record SuiviDePret(PretVu pret, List<TirageVu> tirages, List<LigneDEcheancier> echeancier) {

    /** The rates that it has borne and will bear, from the day on which each first weighs on an instalment. */
    public List<RevisionDePret> revisions() {
        return RevisionDePret.de(echeancier);
    }
}
