/** Pages and REST entries of operations. */
@NullMarked
package fr.actionlogement.convention.bailleurs.operation.web;

import org.jspecify.annotations.NullMarked;
