package fr.actionlogement.convention.common.remarque.interne;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The remarks of a dossier, as the current user may act on them.
 *
 * @param champs fields that a remark may be about: code to French label
 * @param peutRemarquer whether the current user may add a remark
 * @param peutRepondre whether they may answer one
 * @param moi identifier of the current user: the author of a reply does not close it
 */
public record RemarquesDuDossier(
        String sorte,
        String reference,
        String titre,
        String url,
        Map<String, String> champs,
        List<RemarqueVue> remarques,
        boolean peutRemarquer,
        boolean peutRepondre,
        String moi) {

    /** Whether the current user may close, or open again, this remark. */
    public boolean peutClore(RemarqueVue remarque) {
        return peutRemarquer && remarque.etat() == EtatDeRemarque.RESOLUE && !moi.equals(remarque.resoluePar());
    }

    /** How many wait for an answer. */
    public long ouvertes() {
        return remarques.stream()
                .filter(r -> r.etat() == EtatDeRemarque.OUVERTE)
                .count();
    }

    /** French label of the field of a remark. */
    public @Nullable String champ(RemarqueVue remarque) {
        return champs.getOrDefault(remarque.champ(), remarque.champ());
    }
}
