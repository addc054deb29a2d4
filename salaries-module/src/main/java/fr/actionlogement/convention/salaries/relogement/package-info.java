/** Families housed: the reservation rights that were opened somewhere, as the facts of common tell them, and the leases that employees sign on them or without them. One signed lease is one family housed. */
@NullMarked
package fr.actionlogement.convention.salaries.relogement;

import org.jspecify.annotations.NullMarked;
