package fr.actionlogement.convention.common.piece.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form of a document to add. */
record PieceForm(
        @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,40}") String type,
        @Nullable MultipartFile fichier) {}
