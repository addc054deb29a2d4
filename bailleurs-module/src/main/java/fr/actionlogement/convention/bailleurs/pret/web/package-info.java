/** Pages and REST entries of loans. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pret.web;

import org.jspecify.annotations.NullMarked;
