package fr.actionlogement.convention.common.travail.web;

import fr.actionlogement.convention.common.travail.interne.CleDeTache;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/**
 * The item that somebody takes or gives back.
 *
 * @param axe code of the axis
 * @param dossier reference of the dossier
 * @param acte awaited act, as the list words it
 */
record TacheForm(
        @NotBlank @TexteSur(max = 30) String axe,
        @NotBlank @TexteSur(max = 60) String dossier,
        @NotBlank @TexteSur(max = 120) String acte) {

    CleDeTache cle() {
        return new CleDeTache(axe, dossier, acte);
    }
}
