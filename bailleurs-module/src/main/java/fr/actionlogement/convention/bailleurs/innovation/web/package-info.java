/** Pages and REST entries of the calls for projects. */
@NullMarked
package fr.actionlogement.convention.bailleurs.innovation.web;

import org.jspecify.annotations.NullMarked;
