package fr.actionlogement.convention.common.territoire;

/**
 * A région.
 *
 * @param code INSEE code, two digits
 * @param nom its name, for instance {@code Hauts-de-France}
 */
public record Region(String code, String nom) {}
