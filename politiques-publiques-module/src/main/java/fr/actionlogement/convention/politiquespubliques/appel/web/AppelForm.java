package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.DemandeDAppel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a call: as {@link DemandeDAppel}, with the version that was read. */
record AppelForm(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30) @Nullable
        String convention,

        @NotNull(message = "Choisissez l’exercice.") @Nullable
        Exercice exercice,

        @Nullable Exercice auTitreDe,

        @NotBlank(message = "Choisissez la nature.") @TexteSur(max = 30) @Nullable
        String nature,

        @TexteSur(max = 40) @Nullable String dossier,

        @NotNull(message = "Indiquez le montant appelé.") @Nullable
        Montant montant,

        @NotBlank(message = "Indiquez l’objet de l’appel.") @TexteSur(max = 200) @Nullable
        String objet,

        @TexteSur(max = 2000, lignes = true) @Nullable String justificatif,
        @TexteSur(max = 160) @Nullable String beneficiaire,
        @Nullable CodeCommune commune,
        @Nullable Long version) {

    static AppelForm vide(
            @Nullable String convention, @Nullable String dossier, @Nullable String nature, Exercice exercice) {
        return new AppelForm(convention, exercice, null, nature, dossier, null, null, null, null, null, null);
    }

    static AppelForm de(AppelVue appel) {
        return new AppelForm(
                appel.convention(),
                appel.exercice(),
                appel.auTitreDe(),
                appel.nature(),
                appel.dossier(),
                appel.montant(),
                appel.objet(),
                appel.justificatif(),
                appel.beneficiaire(),
                appel.commune(),
                appel.version());
    }

    DemandeDAppel demande() {
        return new DemandeDAppel(
                Objects.requireNonNull(convention),
                Objects.requireNonNull(exercice),
                auTitreDe,
                Objects.requireNonNull(nature),
                dossier,
                Objects.requireNonNull(montant),
                Objects.requireNonNull(objet),
                justificatif,
                beneficiaire,
                commune);
    }
}
