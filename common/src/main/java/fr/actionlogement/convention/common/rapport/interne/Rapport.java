package fr.actionlogement.convention.common.rapport.interne;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A frozen report.
 *
 * @param numero shown number, for instance {@code EE-2026-001}
 * @param empreinte SHA-256 of its content, hexadecimal
 */
public record Rapport(
        long id,
        String numero,
        String titre,
        LocalDate effet,
        LocalDate connue,
        String etabliPar,
        Instant etabliLe,
        String empreinte) {}
