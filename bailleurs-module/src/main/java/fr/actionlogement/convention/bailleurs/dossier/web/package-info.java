/** The page of an operation. */
@NullMarked
package fr.actionlogement.convention.bailleurs.dossier.web;

import org.jspecify.annotations.NullMarked;
