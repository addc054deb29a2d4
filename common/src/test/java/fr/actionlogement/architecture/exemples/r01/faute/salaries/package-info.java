@AxeDeLaConvention(code = "salaries")
package fr.actionlogement.architecture.exemples.r01.faute.salaries;

import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
