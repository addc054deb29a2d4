package fr.actionlogement.convention.salaries.personne;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is: kept in a table apart, never in the journal, the ledger nor a list.
 *
 * @param nom family name
 * @param prenom first name
 * @param naissance day of birth
 * @param courriel e-mail, if given
 */
public record Identite(
        @NotBlank(message = "Indiquez le nom.") @TexteSur(max = 80)
        String nom,

        @NotBlank(message = "Indiquez le prénom.") @TexteSur(max = 80)
        String prenom,

        @NotNull(message = "Indiquez la date de naissance.") @Past(message = "La date de naissance doit être passée.")
        LocalDate naissance,

        @Email(message = "Cette adresse électronique n’est pas valide.") @TexteSur(max = 254) @Nullable
        String courriel) {

    /** Says nothing of the person: an identity never reaches a log. */
    @Override
    public String toString() {
        return "Identite[…]";
    }
}
