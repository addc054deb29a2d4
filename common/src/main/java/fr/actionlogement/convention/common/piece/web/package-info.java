/** Pages and REST of the documents. */
@NullMarked
package fr.actionlogement.convention.common.piece.web;

import org.jspecify.annotations.NullMarked;
