package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A town of Action Cœur de Ville; {@code signature} of its convention as published, null when none is. */
public record Ville(
        CodeCommune commune, String libelle, @Nullable LocalDate signature, String source) {}
