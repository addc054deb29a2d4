package fr.actionlogement.convention.common.remarque.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** The answer to a remark. */
record ReponseForm(
        @NotBlank @TexteSur(max = 1000, lignes = true) String reponse) {}
