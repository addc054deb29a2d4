/** The figures of the rules of the axis: dated, with their source and grade of evidence. Read only; a new value is a migration. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.bareme;

import org.jspecify.annotations.NullMarked;
