/** Pages and REST entries of committee sessions. */
@NullMarked
package fr.actionlogement.convention.bailleurs.seance.web;

import org.jspecify.annotations.NullMarked;
