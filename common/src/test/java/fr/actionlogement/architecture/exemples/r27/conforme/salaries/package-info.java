@AxeDeLaConvention(code = "salaries")
package fr.actionlogement.architecture.exemples.r27.conforme.salaries;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
