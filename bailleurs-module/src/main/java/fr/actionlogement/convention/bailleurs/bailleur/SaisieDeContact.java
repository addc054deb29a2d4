package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a service; one of the mailbox and the switchboard at least.
 *
 * @param service name of the service, never of a person
 * @param courriel shared mailbox of the service
 * @param telephone ten digits, or an international number; spaces and dots are ignored
 */
public record SaisieDeContact(
        @NotBlank(message = "Indiquez le service, sans nom de personne.") @TexteSur(max = 200)
        String service,

        @Nullable
        @TexteSur(max = 254)
        @Pattern(
                regexp = "[^@\\s]+@[^@\\s]+[.][^@\\s]+|",
                message =
                        "Cette adresse électronique n’est pas valide : écrivez par exemple finances@organisme.example.")
        String courriel,

        @Nullable
        @Pattern(
                regexp = "[+]?([0-9][ .\\u00A0\\u202F]*){10,15}|",
                message = "Ce numéro n’est pas lisible : indiquez dix chiffres, par exemple 01 99 00 12 34.")
        String telephone) {

    @Nullable
    String courrielSeul() {
        return courriel == null || courriel.isBlank() ? null : courriel.strip();
    }

    @Nullable
    String telephoneSeul() {
        return telephone == null || telephone.isBlank() ? null : telephone.replaceAll("[^+0-9]", "");
    }
}
