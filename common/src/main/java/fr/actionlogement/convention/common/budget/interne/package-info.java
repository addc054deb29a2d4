/** The SQL of the ledger: the posting function's call, the balances at any date, the opening of the books. */
@NullMarked
package fr.actionlogement.convention.common.budget.interne;

import org.jspecify.annotations.NullMarked;
