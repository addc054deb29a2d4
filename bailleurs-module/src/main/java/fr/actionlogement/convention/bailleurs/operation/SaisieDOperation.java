package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an operation.
 *
 * @param intitule short name, not blank
 * @param bailleur SIREN of a landlord of the register
 * @param ligne budget line that the caller expects; null lets the territory decide
 * @param cout total cost, equal to the sum of the plan
 * @param logements dwellings, one item per product
 * @param plan financing plan, one item per funder
 * @param prixDeRevient the cost by item, which makes it up; empty or absent when it is not detailed
 * @param calendrier what is foreseen; absent when nothing is
 */
public record SaisieDOperation(
        @NotBlank(message = "Indiquez l’intitulé de l’opération.") @TexteSur(max = 200)
        String intitule,

        @NotNull(message = "Indiquez le SIREN du bailleur.") Siren bailleur,

        @NotNull(message = "Indiquez la commune.") CodeCommune commune,

        @NotNull(message = "Choisissez la nature de l’opération.")
        NatureDOperation nature,

        @Nullable
        @Pattern(regexp = "BAI-PRODUCTION|BAI-OUTRE-MER", message = "La ligne est BAI-PRODUCTION ou BAI-OUTRE-MER.")
        String ligne,

        @NotNull(message = "Indiquez le coût total.") Montant cout,

        @NotEmpty(message = "Indiquez au moins un logement.") @Size(max = 10, message = "Dix produits au plus.")
        List<@NotNull @Valid LogementsSaisis> logements,

        @NotEmpty(message = "Décrivez le plan de financement.") @Size(max = 7, message = "Sept financeurs au plus.")
        List<@NotNull @Valid FinancementSaisi> plan,

        @Size(max = 20, message = "Vingt postes au plus.") List<@NotNull @Valid PosteSaisi> prixDeRevient,

        @Valid CalendrierSaisi calendrier) {

    /** Keeps its own copies; what was not given is empty. */
    public SaisieDOperation {
        logements = logements == null ? List.of() : Collections.unmodifiableList(logements);
        plan = plan == null ? List.of() : Collections.unmodifiableList(plan);
        prixDeRevient = prixDeRevient == null ? List.of() : Collections.unmodifiableList(prixDeRevient);
        calendrier = calendrier == null ? CalendrierSaisi.AUCUN : calendrier;
    }

    /** An operation whose cost is not detailed and whose works are not foreseen. */
    public SaisieDOperation(
            String intitule,
            Siren bailleur,
            CodeCommune commune,
            NatureDOperation nature,
            @Nullable String ligne,
            Montant cout,
            List<LogementsSaisis> logements,
            List<FinancementSaisi> plan) {
        this(intitule, bailleur, commune, nature, ligne, cout, logements, plan, List.of(), CalendrierSaisi.AUCUN);
    }
}
