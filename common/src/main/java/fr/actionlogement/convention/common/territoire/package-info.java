/**
 * Where things happen: communes of the INSEE code officiel géographique (métropole and the five DROM), départements, and
 * the ABC zone of a commune at a given day. Codes are checked values; names and zones are data.
 */
@NullMarked
package fr.actionlogement.convention.common.territoire;

import org.jspecify.annotations.NullMarked;
