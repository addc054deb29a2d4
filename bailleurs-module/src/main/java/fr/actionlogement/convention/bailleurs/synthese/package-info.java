/** Views of what is granted on the four lines: by line, place, product, landlord, group, at any date. */
@NullMarked
package fr.actionlogement.convention.bailleurs.synthese;

import org.jspecify.annotations.NullMarked;
