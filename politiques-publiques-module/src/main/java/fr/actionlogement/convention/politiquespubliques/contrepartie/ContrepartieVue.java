package fr.actionlogement.convention.politiquespubliques.contrepartie;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A counterpart as shown; see {@link SaisieDeContrepartie} for what is entered.
 *
 * @param decideePar who stated or withdrew it, null before
 * @param preuve what proves it, or why it was withdrawn
 */
public record ContrepartieVue(
        String reference,
        String convention,
        @Nullable String operation,
        NatureDeContrepartie nature,
        String debiteur,
        CodeCommune commune,
        int quantite,
        int prioritaires,
        LocalDate debut,
        LocalDate fin,
        String acte,
        EtatDeContrepartie etat,
        String auteur,
        Instant inscriteLe,
        @Nullable String decideePar,
        @Nullable Instant decideeLe,
        @Nullable String preuve) {}
