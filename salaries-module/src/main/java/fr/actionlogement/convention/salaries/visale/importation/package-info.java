/** Files of the partner that holds the contracts and pays the claims. */
@NullMarked
package fr.actionlogement.convention.salaries.visale.importation;

import org.jspecify.annotations.NullMarked;
