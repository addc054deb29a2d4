/**
 * How third parties are identified: companies (SIREN), establishments (SIRET) and bank accounts (IBAN). Each is a record
 * whose check digits are verified when it is built; a value that exists is well formed.
 */
@NullMarked
package fr.actionlogement.convention.common.tiers;

import org.jspecify.annotations.NullMarked;
