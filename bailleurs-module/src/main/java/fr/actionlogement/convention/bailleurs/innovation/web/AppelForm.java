package fr.actionlogement.convention.bailleurs.innovation.web;

import fr.actionlogement.convention.bailleurs.innovation.AppelSaisi;
import fr.actionlogement.convention.bailleurs.innovation.Critere;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The form of a call for projects, with room for three criteria. */
record AppelForm(
        @NotBlank(message = "Indiquez l’intitulé de l’appel.") @TexteSur(max = 200)
        String intitule,

        @NotBlank(message = "Indiquez le thème.") @TexteSur(max = 200)
        String theme,

        @NotNull(message = "Indiquez le premier jour des candidatures.")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate ouvertLe,

        @NotNull(message = "Indiquez le dernier jour des candidatures.")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate closLe,

        @NotNull(message = "Indiquez l’enveloppe de l’appel.") @Nullable
        Montant enveloppe,

        @NotNull(message = "Indiquez combien de membres notent au moins chaque candidature.")
        @Min(value = 1, message = "Il faut au moins un membre.")
        @Max(value = 20, message = "Indiquez 20 membres au plus.")
        @Nullable
        Integer membresMinimum,

        @NotBlank(message = "Nommez le premier critère.") @TexteSur(max = 200)
        String critere1,

        @NotNull(message = "Indiquez le poids du premier critère.")
        @Min(value = 1, message = POIDS)
        @Max(value = 100, message = POIDS)
        @Nullable
        Integer poids1,

        @Nullable @TexteSur(max = 200) String critere2,

        @Nullable @Min(value = 1, message = POIDS) @Max(value = 100, message = POIDS)
        Integer poids2,

        @Nullable @TexteSur(max = 200) String critere3,

        @Nullable @Min(value = 1, message = POIDS) @Max(value = 100, message = POIDS)
        Integer poids3) {

    private static final String POIDS = "Un poids va de 1 à 100.";

    static AppelForm vide() {
        return new AppelForm("", "", null, null, null, 2, "", 1, null, null, null, null);
    }

    /** A criterion is a name and a weight, or neither. */
    AppelSaisi saisie() {
        List<Critere> criteres = new ArrayList<>();
        ajouter(criteres, 1, critere1, poids1);
        ajouter(criteres, 2, critere2, poids2);
        ajouter(criteres, 3, critere3, poids3);
        return new AppelSaisi(intitule, theme, ouvertLe, closLe, enveloppe, membresMinimum, criteres);
    }

    private static void ajouter(List<Critere> criteres, int rang, @Nullable String libelle, @Nullable Integer poids) {
        boolean nomme = libelle != null && !libelle.isBlank();
        if (nomme != (poids != null)) {
            throw RegleNonRespectee.surChamp(
                    nomme ? "poids" + rang : "critere" + rang,
                    "critere-incomplet",
                    "Un critère a un nom et un poids : complétez le critère " + rang + ", ou videz-le.");
        }
        if (nomme) {
            criteres.add(new Critere(libelle, poids));
        }
    }
}
