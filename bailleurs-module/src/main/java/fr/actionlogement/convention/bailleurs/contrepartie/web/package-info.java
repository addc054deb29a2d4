/** Pages and REST entries of reservation rights. */
@NullMarked
package fr.actionlogement.convention.bailleurs.contrepartie.web;

import org.jspecify.annotations.NullMarked;
