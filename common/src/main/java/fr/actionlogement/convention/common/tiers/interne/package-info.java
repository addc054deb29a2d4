/** Identifiers of third parties at the borders: conversions for forms and for the database. */
@NullMarked
package fr.actionlogement.convention.common.tiers.interne;

import org.jspecify.annotations.NullMarked;
