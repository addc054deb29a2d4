package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Flux;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a loan.
 *
 * @param previsionnel whether nothing is drawn yet: the schedule is then that of the whole right, drawn on the day it opened
 * @param interets sum of the interest
 * @param taeg without fees, null when no rate balances the flows
 */
public record EcheancierVu(
        boolean previsionnel,
        LocalDate terme,
        List<Flux> tirages,
        List<Echeance> lignes,
        Montant interets,
        @Nullable Taux taeg) {}
