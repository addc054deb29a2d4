/** Pages and REST of the reports. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.compterendu.web;

import org.jspecify.annotations.NullMarked;
