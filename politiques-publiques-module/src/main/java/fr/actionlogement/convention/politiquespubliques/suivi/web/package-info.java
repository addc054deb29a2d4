/** The home page of the axis and the page of each programme. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.suivi.web;

import org.jspecify.annotations.NullMarked;
