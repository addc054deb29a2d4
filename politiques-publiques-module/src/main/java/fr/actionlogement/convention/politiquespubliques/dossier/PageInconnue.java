package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.web.DemandeIllisible;

/** The keyset of a list names no dossier (HTTP 400). */
public class PageInconnue extends DemandeIllisible {

    /** With its sentence. */
    public PageInconnue() {
        super("page-inconnue", "La page demandée n’existe pas : revenez au début de la liste.");
    }
}
