/** The SQL of the follow-up: sums of calls per programme and year. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.suivi.interne;

import org.jspecify.annotations.NullMarked;
