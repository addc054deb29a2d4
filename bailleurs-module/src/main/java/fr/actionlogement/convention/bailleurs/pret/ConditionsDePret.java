package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.InteretsIntercalaires;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.pret.Profil;
import fr.actionlogement.convention.common.pret.TypeDeDiffere;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on a loan.
 *
 * @param indice code of the index that the rate follows; null for a fixed rate
 * @param taux fixed rate, or margin added to the index, possibly negative
 * @param plancher under which an indexed rate never goes; zero or more
 * @param echeances instalments, the deferred ones included
 * @param progression yearly growth of the instalments
 * @param echeancesDifferees first instalments that the deferral covers
 * @param prefinancementMois months from the first drawing to the start of the amortisation
 * @param intercalaires what becomes of the interest of that preliminary period
 */
public record ConditionsDePret(
        @Nullable @Pattern(regexp = "|[A-Z_]{3,30}", message = "Cet indice n’existe pas.")
        String indice,

        @NotNull(message = "Indiquez le taux fixe, ou la marge ajoutée à l’indice.")
        Taux taux,

        @NotNull(message = "Indiquez le taux plancher, 0 % s’il n’y en a pas.")
        Taux plancher,

        @NotNull(message = "Choisissez la périodicité des échéances.")
        Periodicite periodicite,

        @NotNull(message = "Indiquez le nombre d’échéances.")
        @Min(value = 1, message = "Un prêt compte de 1 à 720 échéances.")
        @Max(value = 720, message = "Un prêt compte de 1 à 720 échéances.")
        Integer echeances,

        @NotNull(message = "Choisissez le profil d’amortissement.")
        Profil profil,

        @NotNull(message = "Indiquez la progression annuelle des échéances, 0 % pour des échéances constantes.")
        Taux progression,

        @NotNull(message = "Choisissez le type de différé.") TypeDeDiffere differe,

        @NotNull(message = "Indiquez le nombre d’échéances différées, 0 s’il n’y en a pas.")
        @Min(value = 0, message = "Un nombre d’échéances différées n’est pas négatif.")
        @Max(value = 720, message = "Le différé laisse au moins une échéance pour amortir.")
        Integer echeancesDifferees,

        @NotNull(message = "Indiquez la durée du préfinancement, 0 s’il n’y en a pas.")
        @Min(value = 0, message = "Le préfinancement va de 0 à 60 mois.")
        @Max(value = 60, message = "Le préfinancement va de 0 à 60 mois.")
        Integer prefinancementMois,

        @NotNull(message = "Choisissez ce que deviennent les intérêts intercalaires.")
        InteretsIntercalaires intercalaires) {

    /** No index is none, however it is written. */
    public ConditionsDePret {
        indice = indice == null || indice.isBlank() ? null : indice;
    }

    /**
     * How the loan is paid back once its amortisation starts.
     *
     * @throws fr.actionlogement.convention.common.web.RegleNonRespectee when these make no schedule
     */
    public Modalites modalites(LocalDate depart) {
        return new Modalites(
                depart,
                periodicite,
                echeances,
                profil,
                progression,
                differe,
                echeancesDifferees,
                intercalaires,
                Assurance.AUCUNE);
    }

    /** The rate in a few French words: {@code Livret A moins 2,25 %, au moins 0,25 %}. */
    public String tauxEnTexte() {
        return PhrasesDePret.taux(this);
    }

    /** The term in a few French words: {@code 160 échéances trimestrielles}. */
    public String dureeEnTexte() {
        return PhrasesDePret.duree(this);
    }
}
