/** Pages and REST entries of the register of landlords. */
@NullMarked
package fr.actionlogement.convention.bailleurs.bailleur.web;

import org.jspecify.annotations.NullMarked;
