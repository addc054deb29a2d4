package fr.actionlogement.convention.common.securite.interne;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An API token, without its secret.
 *
 * @param libelle what it is for
 * @param roles roles it carries
 */
public record Jeton(UUID id, String libelle, List<String> roles, Instant creeLe, Instant expireLe) {}
