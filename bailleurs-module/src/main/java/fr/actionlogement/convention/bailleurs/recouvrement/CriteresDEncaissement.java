package fr.actionlogement.convention.bailleurs.recouvrement;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of receipts; null or empty means whatever.
 *
 * @param statut any of these states
 * @param pret reference of a loan
 * @param apres last reference of the page before
 * @param avant first reference of the page after
 */
public record CriteresDEncaissement(
        @Nullable List<StatutDEncaissement> statut,

        @Nullable
        @Pattern(
                regexp = "|PR-[0-9]{4}-[0-9]{6}",
                message = "Ce n’est pas une référence de prêt, par exemple PR-2026-000123.")
        String pret,

        @Nullable
        @Pattern(
                regexp = "|EN-[0-9]{4}-[0-9]{6}",
                message = "Ce repère de page n’est pas une référence d’encaissement.")
        String apres,

        @Nullable
        @Pattern(
                regexp = "|EN-[0-9]{4}-[0-9]{6}",
                message = "Ce repère de page n’est pas une référence d’encaissement.")
        String avant) {}
