/** The bonified loans that another axis makes to the landlords: heard, shown beside them, counted nowhere here. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pretanru;

import org.jspecify.annotations.NullMarked;
