package fr.actionlogement.convention.common.evenement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;

/**
 * Reservation rights were opened on the dwellings of an operation, or their holder changed. Told again for the same file,
 * it replaces what was told before.
 *
 * @param dossier reference of the file that the rights come from; identifies them
 * @param titulaire name of who owes the dwellings
 * @param nombre households that may be designated, positive
 * @param prioritaires among them, kept for priority households
 * @param ouvertsLe day from which a household may be designated
 * @param jusquAu last day of the rights
 */
public record DroitsDeReservationOuverts(
        String dossier,
        CodeCommune commune,
        String titulaire,
        int nombre,
        int prioritaires,
        LocalDate ouvertsLe,
        LocalDate jusquAu) {}
