package fr.actionlogement.convention.common.atterrissage.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a target will land.
 *
 * @param attendu number expected at the date on the straight line
 * @param coutUnitaire committed on the lines that pay for it, per unit recorded; null when nothing can be said
 * @param lignes codes of the lines that pay for it, possibly empty
 * @param statut French words
 */
public record ObjectifProjete(
        String code,
        @Nullable String parent,
        String libelle,
        String unite,
        long cible,
        long realise,
        long attendu,
        long bas,
        long central,
        long haut,
        @Nullable Montant coutUnitaire,
        List<String> lignes,
        String statut,
        String ton) {}
