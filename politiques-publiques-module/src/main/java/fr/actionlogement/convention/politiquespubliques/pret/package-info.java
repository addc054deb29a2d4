/** The loans of the axis: terms, drawings, schedule, value in equivalent grant; told to the landlords' axis, which shows them. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.pret;

import org.jspecify.annotations.NullMarked;
