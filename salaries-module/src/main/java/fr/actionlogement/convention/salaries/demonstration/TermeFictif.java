package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.salaries.aide.EtatDuTerme;
import fr.actionlogement.convention.salaries.aide.TermePrevu;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term of a fictitious file, and how far it went. */
public record TermeFictif(
        TermePrevu prevu,
        EtatDuTerme etat,
        @Nullable LocalDate demandeLe,
        @Nullable LocalDate payeLe) {}
