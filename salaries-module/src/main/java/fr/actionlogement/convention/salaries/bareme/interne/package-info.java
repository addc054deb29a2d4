/** Ships the rules with the product and reads them back: the only place that knows their table. */
@NullMarked
package fr.actionlogement.convention.salaries.bareme.interne;

import org.jspecify.annotations.NullMarked;
