package fr.actionlogement.convention.common.evenement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;

/**
 * A bonified loan is committed to a landlord on a line that is not its axis', or what is committed or paid on it has
 * changed. Who hears it shows it and counts it nowhere: it is in the ledger, on its line. Told again for the same file, it
 * replaces what was told before; committed at zero, the loan is given up.
 *
 * @param dossier reference of the file of the loan; identifies it
 * @param ligne code of the budget line that bears it
 * @param emprunteur SIREN of the landlord
 * @param nom name of the landlord in that file
 * @param objet what it pays for, in French
 * @param logements dwellings planned
 * @param engage what remains committed
 * @param verse what is paid
 * @param date day of the act that changed it
 */
public record PretBonifieEngage(
        String dossier,
        String ligne,
        Siren emprunteur,
        String nom,
        CodeCommune commune,
        String objet,
        int logements,
        Montant engage,
        Montant verse,
        LocalDate date) {}
