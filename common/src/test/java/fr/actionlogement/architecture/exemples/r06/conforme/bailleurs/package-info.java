@AxeDeLaConvention(code = "bailleurs")
package fr.actionlogement.architecture.exemples.r06.conforme.bailleurs;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
