/** The calendar, as a page and over HTTP. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.calendrier.web;

import org.jspecify.annotations.NullMarked;
