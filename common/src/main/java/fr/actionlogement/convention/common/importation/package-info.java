/**
 * The CSV import engine: a file is deposited and simulated, reported row by row, applied in chunks that resume after a
 * kill, and undone by reverse entries. An axis contributes {@link TypeImport} beans; the engine is a loop over them.
 */
@NullMarked
package fr.actionlogement.convention.common.importation;

import org.jspecify.annotations.NullMarked;
