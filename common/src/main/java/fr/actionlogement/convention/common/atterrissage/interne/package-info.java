/** The projection: paces of the past months, carried to the end under the ceilings. */
@NullMarked
package fr.actionlogement.convention.common.atterrissage.interne;

import org.jspecify.annotations.NullMarked;
