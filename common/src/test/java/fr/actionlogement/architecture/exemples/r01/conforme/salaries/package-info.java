@AxeDeLaConvention(code = "salaries")
package fr.actionlogement.architecture.exemples.r01.conforme.salaries;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
