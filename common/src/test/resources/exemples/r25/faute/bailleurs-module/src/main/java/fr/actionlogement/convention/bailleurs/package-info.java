@AxeDeLaConvention(code = "bailleurs")
package fr.actionlogement.convention.bailleurs;
