package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.web.DemandeIllisible;

/** A text that is not a surface (HTTP 400). */
public class SurfaceIllisible extends DemandeIllisible {

    /** The refusal. */
    public SurfaceIllisible() {
        super("surface-illisible", "Indiquez une surface en mètres carrés, avec deux décimales au plus : 1 250,50.");
    }
}
