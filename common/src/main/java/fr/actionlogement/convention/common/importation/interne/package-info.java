/**
 * The engine: reading of files, rows in the database, chunks applied and undone in the background. Imports of common's own
 * (allotments, zoning) are here too, for they need its SQL.
 */
@NullMarked
package fr.actionlogement.convention.common.importation.interne;

import org.jspecify.annotations.NullMarked;
