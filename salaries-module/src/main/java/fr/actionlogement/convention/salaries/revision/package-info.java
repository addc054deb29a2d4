/** Before a version of a rule is decided: whom it would make change side among the files that are open. */
@NullMarked
package fr.actionlogement.convention.salaries.revision;

import org.jspecify.annotations.NullMarked;
