package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is said of an establishment.
 *
 * @param libelle what it is called, for instance {@code Agence de Lens}
 * @param siege whether it is the seat; a landlord has one at most, absent for no
 * @param adresse number and street
 * @param fermeLe day from which it is closed, not in the future; null while it is open
 */
public record SaisieDEtablissement(
        @NotBlank(message = "Indiquez le nom de l’établissement.") @TexteSur(max = 200)
        String libelle,

        @Nullable Boolean siege,

        @NotBlank(message = "Indiquez le numéro et la voie.") @TexteSur(max = 200)
        String adresse,

        @NotNull(message = "Indiquez la commune.") CodeCommune commune,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fermeLe) {

    boolean estSiege() {
        return Boolean.TRUE.equals(siege);
    }
}
