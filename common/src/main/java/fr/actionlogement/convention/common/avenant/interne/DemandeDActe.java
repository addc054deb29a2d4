package fr.actionlogement.convention.common.avenant.interne;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for.
 *
 * @param objet why, in French
 * @param document reference of the signed act; an amendment has one
 * @param exercice year to close or to renew
 * @param dateEffet day of effect, not in the future; null for today
 */
public record DemandeDActe(
        NatureDActe nature,
        String objet,
        @Nullable String document,
        @Nullable Integer exercice,
        @Nullable LocalDate dateEffet,
        List<Deplacement> deplacements) {}
