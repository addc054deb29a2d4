/** Pages and REST of the ADIL and their splits. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.adil.web;

import org.jspecify.annotations.NullMarked;
