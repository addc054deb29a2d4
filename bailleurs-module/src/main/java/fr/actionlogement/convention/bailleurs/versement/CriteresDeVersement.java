package fr.actionlogement.convention.bailleurs.versement;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of payment requests; null or empty means whatever.
 *
 * @param statut any of these states
 * @param dossier reference of an operation, of a call for funds or of an application
 * @param apres last reference of the page before
 * @param avant first reference of the page after
 */
public record CriteresDeVersement(
        @Nullable List<StatutDeDemande> statut,

        @Nullable
        @Pattern(
                regexp = "|(OP|AF|CA)-[0-9]{4}-[0-9]{6}",
                message = "Ce n’est pas une référence de dossier, par exemple OP-2026-000123.")
        String dossier,

        @Nullable
        @Pattern(regexp = "|DV-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de versement.")
        String apres,

        @Nullable
        @Pattern(regexp = "|DV-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de versement.")
        String avant) {}
