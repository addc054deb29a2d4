package fr.actionlogement.convention.politiquespubliques.calendrier;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * A planned call that is not called yet, wholly or in part: calls of the year use the planned ones up in the order of days.
 *
 * @param reste what is still expected of it
 * @param piece evidence expected with it
 */
public record AppelAttendu(
        String convention,
        String organisme,
        String programme,
        int exercice,
        LocalDate prevueLe,
        String objet,
        String piece,
        Montant reste) {}
