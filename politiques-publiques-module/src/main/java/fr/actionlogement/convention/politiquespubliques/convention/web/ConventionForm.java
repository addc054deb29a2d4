package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.AnneeConventionnee;
import fr.actionlogement.convention.politiquespubliques.convention.NouvelleConvention;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a convention: one row per year, those left empty are not agreed. */
record ConventionForm(
        @NotBlank(message = "Choisissez le programme.") @TexteSur(max = 30) @Nullable
        String programme,

        @NotBlank(message = "Indiquez l’organisme.") @TexteSur(max = 160) @Nullable
        String organisme,

        @Nullable Siren siren,
        @Nullable Siret siret,
        @TexteSur(max = 10) @Nullable String rna,
        @Nullable CodeCommune commune,

        @NotBlank(message = "Indiquez l’objet de la convention.") @TexteSur(max = 300) @Nullable
        String objet,

        @TexteSur(max = 200) @Nullable String acte,

        @NotNull(message = "Indiquez la date de signature.") @Nullable
        LocalDate signeeLe,

        @NotNull(message = "Indiquez le début de validité.") @Nullable
        LocalDate debut,

        @NotNull(message = "Indiquez la fin de validité.") @Nullable
        LocalDate fin,

        @Valid @Nullable List<Annee> annees) {

    /** One row of the schedule. */
    record Annee(
            @NotNull(message = "Indiquez l’exercice.") @Nullable
            Exercice exercice,

            @Nullable Montant montantConventionne,
            @Nullable Montant montantVote,
            @TexteSur(max = 300) @Nullable String source) {}

    /** An empty form with its years. */
    static ConventionForm vide(List<Exercice> exercices, @Nullable String programme) {
        return new ConventionForm(
                programme,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                exercices.stream().map(e -> new Annee(e, null, null, null)).toList());
    }

    NouvelleConvention commande() {
        return new NouvelleConvention(
                Objects.requireNonNull(programme),
                Objects.requireNonNull(organisme),
                siren,
                siret,
                rna,
                commune,
                Objects.requireNonNull(objet),
                acte,
                Objects.requireNonNull(signeeLe),
                Objects.requireNonNull(debut),
                Objects.requireNonNull(fin),
                lignes());
    }

    private List<AnneeConventionnee> lignes() {
        return annees == null
                ? List.of()
                : annees.stream()
                        .filter(a -> a.exercice() != null && a.montantConventionne() != null)
                        .map(a -> new AnneeConventionnee(
                                a.exercice(),
                                a.montantConventionne(),
                                a.montantVote(),
                                a.source() == null || a.source().isBlank() ? null : a.source()))
                        .toList();
    }
}
