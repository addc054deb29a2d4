/** Pages and REST entries of amendments. */
@NullMarked
package fr.actionlogement.convention.bailleurs.avenant.web;

import org.jspecify.annotations.NullMarked;
