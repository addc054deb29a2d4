/**
 * The test bench every module shares: a real PostgreSQL provisioned as in production. Outside the application's root
 * package, so that the published test-jar is never read as production code.
 */
@NullMarked
package fr.actionlogement.essai;

import org.jspecify.annotations.NullMarked;
