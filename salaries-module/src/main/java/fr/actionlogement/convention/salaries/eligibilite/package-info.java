/**
 * Whether a situation opens a right, and why: a list of small conditions, each answering met, not met or cannot tell with
 * the value, the threshold, the rule and its source. Pure: no clock, no database, nothing kept.
 */
@NullMarked
package fr.actionlogement.convention.salaries.eligibilite;

import org.jspecify.annotations.NullMarked;
