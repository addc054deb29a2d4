/**
 * The envelopes and the ledger. An axis says {@link Budget#engager}, {@link Budget#verser}, {@link Budget#degager}; the
 * control of every level, the entries and their chain are PostgreSQL's, in one posting function.
 */
@NullMarked
package fr.actionlogement.convention.common.budget;

import org.jspecify.annotations.NullMarked;
