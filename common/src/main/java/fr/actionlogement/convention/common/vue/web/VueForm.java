package fr.actionlogement.convention.common.vue.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A view to save.
 *
 * @param url path and query of a page of the product, never another site
 */
record VueForm(
        @NotBlank @TexteSur(max = 80) String nom,

        @NotBlank
        @TexteSur(max = 1000)
        @Pattern(
                regexp = "/(?!/)[A-Za-z0-9/._~%?&=+,:'-]*",
                message = "Indiquez l’adresse d’une page du produit, par exemple /objectifs?au=2025-12-31.")
        String url,

        @Nullable Boolean partagee) {

    boolean estPartagee() {
        return Boolean.TRUE.equals(partagee);
    }
}
