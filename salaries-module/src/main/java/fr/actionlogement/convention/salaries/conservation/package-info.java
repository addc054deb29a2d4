/** How long the people are known: rules of retention, access of a person to what is held on her, erasure that leaves ledger and statistics as they are. */
@NullMarked
package fr.actionlogement.convention.salaries.conservation;

import org.jspecify.annotations.NullMarked;
