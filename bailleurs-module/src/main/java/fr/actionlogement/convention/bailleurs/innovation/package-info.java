/** Line BAI-INNOVATION: calls for projects, applications scored by several members and ranked, grants committed and paid. */
@NullMarked
package fr.actionlogement.convention.bailleurs.innovation;

import org.jspecify.annotations.NullMarked;
