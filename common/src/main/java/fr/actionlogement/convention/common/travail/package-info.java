/**
 * The work list: what the axes wait for ({@code common.axe.SourceATraiter}), since when, and who takes care of it. Axes
 * contribute items and know nothing of this package.
 */
@NullMarked
package fr.actionlogement.convention.common.travail;

import org.jspecify.annotations.NullMarked;
