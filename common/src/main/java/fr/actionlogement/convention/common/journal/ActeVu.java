package fr.actionlogement.convention.common.journal;

import java.time.Instant;
import java.util.Map;

/** An act as read back: {@link Acte} with its author and instant. */
public record ActeVu(
        Instant instant,
        String auteur,
        String libelle,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {}
