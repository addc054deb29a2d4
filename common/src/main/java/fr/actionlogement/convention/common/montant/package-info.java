/**
 * Money, rates and how they are read and written in French. Amounts are integer centimes and rates integer millionths:
 * nothing here rounds unless the caller says how. This package and {@code common.pret} are the only places where a
 * decimal number may appear.
 */
@NullMarked
package fr.actionlogement.convention.common.montant;

import org.jspecify.annotations.NullMarked;
