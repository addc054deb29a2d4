/** Pages and REST of the budget acts. */
@NullMarked
package fr.actionlogement.convention.common.avenant.web;

import org.jspecify.annotations.NullMarked;
