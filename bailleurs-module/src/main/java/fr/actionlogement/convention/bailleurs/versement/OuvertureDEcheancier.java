package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be paid in instalments.
 *
 * @param dossier reference of the operation, the call or the application
 * @param financeur instrument of Action Logement
 * @param jour day whose schedule model applies
 */
public record OuvertureDEcheancier(
        Dispositif dispositif, String dossier, Financeur financeur, UUID engagement, Montant montant, LocalDate jour) {}
