/** Payments on a granted operation: schedule, request with evidence, service fait, payment order, each act by another person. Paid stays under certified, certified under committed. */
@NullMarked
package fr.actionlogement.convention.bailleurs.versement;

import org.jspecify.annotations.NullMarked;
