@AxeDeLaConvention(code = "salaries")
package fr.actionlogement.convention.salaries;
