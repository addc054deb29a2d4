/** Pages and REST entries of payments. */
@NullMarked
package fr.actionlogement.convention.bailleurs.versement.web;

import org.jspecify.annotations.NullMarked;
