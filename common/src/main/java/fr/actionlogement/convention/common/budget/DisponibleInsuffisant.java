package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.util.Objects;

/** A ceiling stands in the way: the year, the line, an upper line, the axis or the convention (HTTP 409). */
public class DisponibleInsuffisant extends ConflitDEtat {

    private final transient MotifDeRefus motif;

    DisponibleInsuffisant(MotifDeRefus motif) {
        super("disponible-insuffisant", motif.message());
        this.motif = motif;
    }

    /** Level that blocks: EXERCICE, LIGNE, SOUS_LIGNE, AXE or CONVENTION. */
    public String niveau() {
        return Objects.requireNonNull(motif.niveau());
    }

    /** What remains available at that level. */
    public Montant disponible() {
        return Objects.requireNonNull(motif.disponible());
    }
}
