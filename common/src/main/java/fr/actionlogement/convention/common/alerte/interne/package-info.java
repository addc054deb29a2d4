/** Finds the alerts, remembers those that are known, and sends the new ones. */
@NullMarked
package fr.actionlogement.convention.common.alerte.interne;

import org.jspecify.annotations.NullMarked;
