/** The views in SQL: one query whatever the cut. */
@NullMarked
package fr.actionlogement.convention.bailleurs.synthese.interne;

import org.jspecify.annotations.NullMarked;
