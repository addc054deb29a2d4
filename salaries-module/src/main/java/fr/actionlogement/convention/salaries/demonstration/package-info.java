/**
 * The fictitious data of the axis: Mobili-Jeune files in full detail, judged by the real engine at the rules of their day,
 * and partners' lots, labelled as such, that bring the lines and the targets to a believable level.
 */
@NullMarked
package fr.actionlogement.convention.salaries.demonstration;

import org.jspecify.annotations.NullMarked;
