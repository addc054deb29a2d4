package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment of an aid.
 *
 * @param justificatif invoice, deed or receipt it rests on
 */
public record VersementVu(
        int rang,
        Montant montant,
        String justificatif,
        EtatDuVersement etat,
        String demandePar,
        LocalDate demandeLe,
        @Nullable String certifiePar,
        @Nullable LocalDate certifieLe,
        @Nullable String payePar,
        @Nullable LocalDate payeLe) {}
