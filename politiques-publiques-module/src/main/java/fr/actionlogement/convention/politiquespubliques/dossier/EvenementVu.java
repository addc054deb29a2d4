package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.journal.ActeVu;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An act in the words of the timeline fragment. */
public record EvenementVu(
        Instant quand,
        String auteur,
        String acte,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {

    /** The acts of a dossier, in the same order. */
    public static List<EvenementVu> de(List<ActeVu> actes) {
        return actes.stream()
                .map(acte -> new EvenementVu(
                        acte.instant(), acte.auteur(), acte.libelle(), acte.detail(), acte.avant(), acte.apres()))
                .toList();
    }
}
