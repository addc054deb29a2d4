/**
 * The half-yearly state of execution for the committee (article 13 of the convention): frozen, numbered, hashed, written
 * again identical years later. An axis contributes a section by a {@link SectionDeRapport} bean.
 */
@NullMarked
package fr.actionlogement.convention.common.rapport;

import org.jspecify.annotations.NullMarked;
