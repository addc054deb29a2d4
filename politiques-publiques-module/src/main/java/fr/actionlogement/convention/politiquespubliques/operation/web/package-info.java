/** Pages and REST of the operations and of their reference lists. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.operation.web;

import org.jspecify.annotations.NullMarked;
