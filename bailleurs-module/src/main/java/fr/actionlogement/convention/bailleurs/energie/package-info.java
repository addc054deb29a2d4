/** Plan d'économies d'énergie et de décarbonation: what each operation saves, and where the plan stands. */
@NullMarked
package fr.actionlogement.convention.bailleurs.energie;

import org.jspecify.annotations.NullMarked;
