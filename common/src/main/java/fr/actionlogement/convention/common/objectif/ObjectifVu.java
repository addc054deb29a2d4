package fr.actionlogement.convention.common.objectif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantified target and where it stands.
 *
 * @param parent code of the target it is part of (« dont »), null when it stands by itself
 * @param axe code of the axis
 * @param unite French unit, singular
 * @param cible number wanted at the end of the convention
 * @param publie the target as published
 * @param realise number recorded in this system; for a target with parts, the sum of its parts
 * @param attendu number expected at the date on a straight line over the convention
 * @param statut French words: where it stands against that line
 * @param publies national figures published elsewhere, never mixed with what is recorded
 */
public record ObjectifVu(
        String code,
        @Nullable String parent,
        String axe,
        String libelle,
        String unite,
        long cible,
        String publie,
        String source,
        long realise,
        long attendu,
        String statut,
        List<RealisePublie> publies) {

    /**
     * A national figure.
     *
     * @param serie what is counted, in French
     * @param source where it was published
     */
    public record RealisePublie(String serie, int annee, long valeur, String source) {}
}
