package fr.actionlogement.convention.bailleurs.caducite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an operation has.
 *
 * @param caduqueLe last day on which its works may start; null when nothing falls
 * @param prorogeableJusquAu last day that a prorogation may give; null when nothing falls
 * @param complementAttenduLe last day to answer a request for a complement; null when none is asked
 */
public record ValiditeVue(
        @Nullable LocalDate caduqueLe,
        @Nullable LocalDate prorogeableJusquAu,
        @Nullable LocalDate complementAttenduLe) {}
