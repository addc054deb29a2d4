/** The facts that one axis tells the others, in the transaction of the act that makes them true. A fact is a record of JDK types and words of common; who publishes it does not know who listens, and nobody has to. */
@NullMarked
package fr.actionlogement.convention.common.evenement;

import org.jspecify.annotations.NullMarked;
