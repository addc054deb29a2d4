package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as shown.
 *
 * @param appelClosLe last day of the call
 * @param membres who scored it wholly
 * @param moyenneCentiemes mean of the members' weighted marks, in hundredths of a point out of 20; null before any
 * @param rang in the call, from 1, the best first; null until enough members have scored it
 * @param depuis since when it is in that state
 * @param accorde grant; null before
 * @param exercice whose allotment bears the grant; null before
 * @param engage committed, net of releases
 * @param verse paid
 * @param motif of a rejection or of a giving up
 * @param version to be given back with an act
 */
public record CandidatureVue(
        String reference,
        String appel,
        LocalDate appelClosLe,
        Siren porteur,
        String nomDuPorteur,
        String intitule,
        CodeCommune commune,
        String nomDeLaCommune,
        Montant cout,
        Montant demande,
        @Nullable String operation,
        StatutDeCandidature statut,
        List<String> membres,
        @Nullable Integer moyenneCentiemes,
        @Nullable Integer rang,
        Instant depuis,
        String deposePar,
        LocalDate deposeLe,
        @Nullable String accordePar,
        @Nullable LocalDate accordeLe,
        @Nullable Montant accorde,
        @Nullable Exercice exercice,
        @Nullable UUID engagement,
        Montant engage,
        Montant verse,
        @Nullable String motif,
        int version) {

    /** {@code 14,25 / 20}; empty before any score. */
    public String moyenneEnTexte() {
        return moyenneCentiemes == null
                ? ""
                : "%d,%02d\u00A0/\u00A020".formatted(moyenneCentiemes / 100, moyenneCentiemes % 100);
    }
}
