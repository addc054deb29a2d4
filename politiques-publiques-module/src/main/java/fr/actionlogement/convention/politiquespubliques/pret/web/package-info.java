/** Pages and REST of the loans. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.pret.web;

import org.jspecify.annotations.NullMarked;
