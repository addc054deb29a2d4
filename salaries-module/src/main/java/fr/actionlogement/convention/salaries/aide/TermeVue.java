package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term as shown. */
public record TermeVue(
        Integer rang,
        LocalDate du,
        LocalDate au,
        int mensualites,
        @Nullable Integer quittances,
        Montant montant,
        EtatDuTerme etat,
        @Nullable String demandePar,
        @Nullable LocalDate demandeLe,
        @Nullable String certifiePar,
        @Nullable LocalDate certifieLe,
        @Nullable String payePar,
        @Nullable LocalDate payeLe) {}
