@AxeDeLaConvention(code = "bailleurs")
package fr.actionlogement.architecture.exemples.r16.faute.bailleurs;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
