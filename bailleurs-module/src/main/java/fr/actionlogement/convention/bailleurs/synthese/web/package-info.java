/** The page and the REST entry of the views. */
@NullMarked
package fr.actionlogement.convention.bailleurs.synthese.web;

import org.jspecify.annotations.NullMarked;
