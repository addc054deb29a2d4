/** The grants of the axis for the open data: those committed to landlords, never their loans nor own-fund allotments. */
@NullMarked
package fr.actionlogement.convention.bailleurs.subvention;

import org.jspecify.annotations.NullMarked;
