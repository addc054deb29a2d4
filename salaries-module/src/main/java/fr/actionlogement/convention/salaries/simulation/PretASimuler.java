package fr.actionlogement.convention.salaries.simulation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan to try.
 *
 * @param mois duration
 * @param cout cost of the operation; null when not known, and its share is then not examined
 * @param assurance yearly rate on the initial capital; null when not known, and the cost is then without insurance
 * @param le day whose rules apply; null for today
 */
public record PretASimuler(
        @NotNull(message = "Choisissez le prêt.") ProduitDePret produit,
        @NotNull(message = "Indiquez le montant emprunté.") Montant montant,
        @NotNull(message = "Indiquez la durée en mois.") Integer mois,
        @Nullable Montant cout,
        @Nullable Taux assurance,
        @Nullable LocalDate le) {}
