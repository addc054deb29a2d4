/** Pages and API of the counterparts. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.contrepartie.web;

import org.jspecify.annotations.NullMarked;
