package fr.actionlogement.convention.bailleurs.instantane;

import fr.actionlogement.convention.bailleurs.operation.Champ;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An operation as it stood.
 *
 * @param figeLe when it was frozen
 * @param dateActe day of the act that froze it
 * @param cout total cost, which the plan covered exactly
 * @param actionLogement what the convention brought in the plan
 * @param champs every field, in the order of the page
 */
public record Instantane(
        String operation,
        Phase phase,
        Instant figeLe,
        String figePar,
        LocalDate dateActe,
        Montant cout,
        Montant actionLogement,
        long logements,
        List<Champ> champs) {}
