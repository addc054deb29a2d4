/** Committee sessions: an agenda of operations prepared by one person, decided by another in one act whose commitments are one batch of the ledger. */
@NullMarked
package fr.actionlogement.convention.bailleurs.seance;

import org.jspecify.annotations.NullMarked;
