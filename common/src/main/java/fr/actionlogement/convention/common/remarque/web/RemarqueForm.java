package fr.actionlogement.convention.common.remarque.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** A remark to add. */
record RemarqueForm(
        @NotBlank @TexteSur(max = 60) String champ,
        @NotBlank @TexteSur(max = 1000, lignes = true) String texte) {}
