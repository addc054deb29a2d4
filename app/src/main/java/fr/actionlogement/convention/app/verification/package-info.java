/** The verification of the ledger as a command: {@code java -jar app.jar --verifier}. */
@NullMarked
package fr.actionlogement.convention.app.verification;

import org.jspecify.annotations.NullMarked;
