/**
 * The architecture rules of the house, as a library: one class per family, one field per rule. Outside the
 * application's root package, so that the rules never read themselves as production code; published as the test-jar of
 * common and included by every module with a ten-line {@code ArchitectureTest}.
 */
@NullMarked
package fr.actionlogement.architecture;

import org.jspecify.annotations.NullMarked;
