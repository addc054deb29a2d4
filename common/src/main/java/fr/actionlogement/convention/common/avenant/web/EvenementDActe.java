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

    static EvenementDActe de(ActeVu vu) {
        return new EvenementDActe(vu.instant(), vu.auteur(), vu.libelle(), vu.detail(), vu.avant(), vu.apres());
    }
}
