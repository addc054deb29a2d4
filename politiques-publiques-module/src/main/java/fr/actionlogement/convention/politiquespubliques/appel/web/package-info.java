/** Pages and REST of the calls for funds. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.appel.web;

import org.jspecify.annotations.NullMarked;
