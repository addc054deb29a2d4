package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.journal.ActeVu;
import java.time.Instant;
import java.util.Map;

/** An act in the words of the timeline fragment. */
record Evenement(
        Instant quand,
        String auteur,
        String acte,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {

    static Evenement de(ActeVu acte) {
        return new Evenement(acte.instant(), acte.auteur(), acte.libelle(), acte.detail(), acte.avant(), acte.apres());
    }
}
