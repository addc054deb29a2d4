/** The SQL of the calendar. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.calendrier.interne;

import org.jspecify.annotations.NullMarked;
