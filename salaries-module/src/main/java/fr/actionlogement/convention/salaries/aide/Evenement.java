package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.journal.ActeVu;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An act of the timeline, as the layout's fragment reads it. */
public record Evenement(
        Instant quand,
        String auteur,
        String acte,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {

    /** The timeline of a file, in the same order. */
    public static List<Evenement> de(List<ActeVu> actes) {
        return actes.stream()
                .map(a -> new Evenement(a.instant(), a.auteur(), a.libelle(), a.detail(), a.avant(), a.apres()))
                .toList();
    }
}
