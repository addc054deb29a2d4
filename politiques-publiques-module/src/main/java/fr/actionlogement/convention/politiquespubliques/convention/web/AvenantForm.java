package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.NouvelAvenant;
import fr.actionlogement.convention.politiquespubliques.convention.VariationDAnnee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of an amendment: one row per year, those left empty do not change. */
record AvenantForm(
        @NotBlank(message = "Indiquez l’objet de l’avenant.") @TexteSur(max = 300) @Nullable
        String objet,

        @NotBlank(message = "Indiquez la référence de l’acte signé.") @TexteSur(max = 200) @Nullable
        String acte,

        @NotNull(message = "Indiquez la date de signature.") @Nullable
        LocalDate signeLe,

        @NotNull(message = "Indiquez la date d’effet.") @Nullable
        LocalDate effet,

        @Nullable LocalDate fin,
        @Nullable List<@Valid Annee> annees) {

    /** One year: what is added, or what is taken back. */
    record Annee(
            @NotNull(message = "Indiquez l’exercice.") @Nullable
            Exercice exercice,

            @Nullable Montant ajout,
            @Nullable Montant retrait) {

        Montant variation() {
            Montant plus = ajout == null ? Montant.ZERO : ajout;
            Montant moins = retrait == null ? Montant.ZERO : retrait;
            if (plus.estNegatif() || moins.estNegatif()) {
                throw RegleNonRespectee.surChamp(
                        "annees", "montant-invalide", "Une variation se saisit positive, en ajout ou en retrait.");
            }
            return plus.moins(moins);
        }
    }

    static AvenantForm vide(List<Exercice> exercices) {
        return new AvenantForm(
                null,
                null,
                null,
                null,
                null,
                exercices.stream().map(e -> new Annee(e, null, null)).toList());
    }

    NouvelAvenant commande() {
        List<Annee> lignes = annees == null ? List.of() : annees;
        return new NouvelAvenant(
                Objects.requireNonNull(objet),
                Objects.requireNonNull(acte),
                Objects.requireNonNull(signeLe),
                Objects.requireNonNull(effet),
                fin,
                lignes.stream()
                        .filter(a -> a.exercice() != null && !a.variation().estNul())
                        .map(a -> new VariationDAnnee(a.exercice(), a.variation()))
                        .toList());
    }
}
