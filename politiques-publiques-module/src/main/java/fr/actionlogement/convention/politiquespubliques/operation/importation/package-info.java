/** Imports of the published lists: towns of Action Cœur de Ville, priority districts. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.operation.importation;

import org.jspecify.annotations.NullMarked;
