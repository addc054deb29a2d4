package fr.actionlogement.convention.common.piece.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** Why a document is withdrawn. */
record RetraitForm(@NotBlank @TexteSur(max = 300) String motif) {}
