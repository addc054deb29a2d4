/** Axis 1: financing social and intermediate landlords (articles 6 and 8 of the convention). */
@NullMarked
@AxeDeLaConvention(code = "bailleurs")
package fr.actionlogement.convention.bailleurs;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
import org.jspecify.annotations.NullMarked;
