@AxeDeLaConvention(code = "bailleurs")
package fr.actionlogement.architecture.exemples.r24.conforme.bailleurs;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
