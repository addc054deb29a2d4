/** The loans that were told, as a page and over HTTP. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pretanru.web;

import org.jspecify.annotations.NullMarked;
