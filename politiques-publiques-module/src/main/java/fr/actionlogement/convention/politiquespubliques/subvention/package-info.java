/** The grants of the axis for the open data: contributions and grants committed to legal persons, never its loans. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.subvention;

import org.jspecify.annotations.NullMarked;
