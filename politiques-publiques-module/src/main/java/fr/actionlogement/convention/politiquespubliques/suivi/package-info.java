/** What each programme was promised, has called, committed and been paid, year after year: the calls of this axis beside the ledger. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.suivi;

import org.jspecify.annotations.NullMarked;
