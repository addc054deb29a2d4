package fr.actionlogement.convention.salaries.aide;

import java.time.Instant;
import java.util.Map;

/** An act of the timeline, as the layout's fragment reads it. */
public record Evenement(
        Instant quand,
        String auteur,
        String acte,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {}
