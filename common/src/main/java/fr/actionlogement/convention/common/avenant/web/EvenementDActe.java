package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.journal.ActeVu;
import java.time.Instant;
import java.util.Map;

/** A step of a budget act, as the timeline shows it. */
record EvenementDActe(
        Instant quand,
        String auteur,
        String acte,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {

    /** @param auteur name of who did it */
    static EvenementDActe de(ActeVu vu, String auteur) {
        return new EvenementDActe(vu.instant(), auteur, vu.libelle(), vu.detail(), vu.avant(), vu.apres());
    }
}
