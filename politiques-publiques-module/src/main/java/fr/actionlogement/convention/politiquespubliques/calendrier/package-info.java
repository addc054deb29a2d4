/** What is to come: expected calls, cash by month, evidence and reports that are late. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.calendrier;

import org.jspecify.annotations.NullMarked;
