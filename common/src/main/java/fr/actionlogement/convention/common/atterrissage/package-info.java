/** Where the convention will land on its last day, line by line and target by target, with a range and its method. */
@NullMarked
package fr.actionlogement.convention.common.atterrissage;

import org.jspecify.annotations.NullMarked;
