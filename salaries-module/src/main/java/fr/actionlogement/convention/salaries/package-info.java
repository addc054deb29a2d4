/** Axis 2: housing aids and services for employees (article 7 of the convention). */
@NullMarked
@AxeDeLaConvention(code = "salaries")
package fr.actionlogement.convention.salaries;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
import org.jspecify.annotations.NullMarked;
