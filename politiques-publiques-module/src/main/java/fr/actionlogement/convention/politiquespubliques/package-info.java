/** Axis 3: the State's housing policies that the convention pays for (article 9). */
@NullMarked
@AxeDeLaConvention(code = "politiques")
package fr.actionlogement.convention.politiquespubliques;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
import org.jspecify.annotations.NullMarked;
