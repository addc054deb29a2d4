package fr.actionlogement.convention.salaries.bareme;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value proposed for a rule over a period.
 *
 * @param produit code of the product, {@code COMMUN} for what several share
 * @param cle key of the rule
 * @param zone zone, null when the rule has none
 * @param menage category of the household, null when the rule has none
 * @param profil profile, null when the rule has none
 * @param libelle French sentence, asked for when the rule has no value yet; null keeps that of the rule
 * @param unite unit, asked for when the rule has no value yet; null keeps that of the rule
 * @param valeur as the business writes it, for instance {@code 30 000,00} or {@code 1,5 %}; null makes a hole
 * @param valideDu first day
 * @param valideAu last day, null when it has no end
 * @param referenceLegale legal text, null when it is not known
 * @param source where it was read
 * @param preuve how sure it is
 * @param note what a reader must know besides, null for nothing
 */
public record NouvelleVersion(
        @NotBlank(message = "Choisissez le produit.")
        @Pattern(regexp = "[A-Z]+(-[A-Z]+)*", message = "Le code d’un produit s’écrit en capitales.")
        String produit,

        @NotBlank(message = "Indiquez la règle.")
        @Pattern(
                regexp = "[A-Z]+(_[A-Z]+)*",
                message = "La clé d’une règle s’écrit en capitales, par exemple TAUX_NOMINAL.")
        String cle,

        @Pattern(regexp = "[A-Z0-9]*", message = "Une zone s’écrit en capitales, par exemple B1.") @Nullable
        String zone,

        @Pattern(regexp = "[1-6+]?", message = "Une catégorie de ménage va de 1 à 6, ou + par personne en plus.")
        @Nullable
        String menage,

        @Pattern(regexp = "([A-Z0-9]+([_-][A-Z0-9]+)*)?", message = "Un profil s’écrit en capitales, par exemple VEFA.")
        @Nullable
        String profil,

        @TexteSur(max = 200) @Nullable String libelle,
        @Nullable Unite unite,
        @TexteSur(max = 30) @Nullable String valeur,

        @NotNull(message = "Indiquez le premier jour.") LocalDate valideDu,

        @Nullable LocalDate valideAu,
        @TexteSur(max = 300) @Nullable String referenceLegale,

        @NotBlank(message = "Indiquez la source.") @TexteSur(max = 300)
        String source,

        @NotNull(message = "Indiquez le niveau de preuve.") NiveauDePreuve preuve,

        @TexteSur(max = 500) @Nullable String note) {

    /** The rule that the version is of. */
    Cle regle() {
        return new Cle(cle, ouVide(zone), ouVide(menage), ouVide(profil));
    }

    static String ouVide(@Nullable String texte) {
        return texte == null ? "" : texte.strip();
    }
}
