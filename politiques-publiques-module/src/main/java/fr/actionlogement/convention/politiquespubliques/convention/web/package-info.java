/** Pages and REST of the conventions. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.convention.web;

import org.jspecify.annotations.NullMarked;
