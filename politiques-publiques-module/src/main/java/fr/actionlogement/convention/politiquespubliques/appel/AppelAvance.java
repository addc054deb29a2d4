package fr.actionlogement.convention.politiquespubliques.appel;

import org.jspecify.annotations.Nullable;

/**
 * What is committed, certified or paid on a call has just changed: told inside the axis, in the transaction of the act.
 *
 * @param dossier file that it is called for, null when for none
 */
public record AppelAvance(String reference, @Nullable String dossier) {}
