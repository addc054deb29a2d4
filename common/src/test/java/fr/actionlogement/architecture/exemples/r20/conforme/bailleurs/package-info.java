@AxeDeLaConvention(code = "bailleurs")
package fr.actionlogement.architecture.exemples.r20.conforme.bailleurs;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
