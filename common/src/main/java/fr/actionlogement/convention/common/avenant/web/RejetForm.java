package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** Why an act is refused. */
record RejetForm(@NotBlank @TexteSur(max = 300) String motif) {}
