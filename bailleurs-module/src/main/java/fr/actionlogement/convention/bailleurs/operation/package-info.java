/** Operations financed for landlords: dwellings, financing plan that closes at 100 %, and the life cycle from draft to closed, with who may do what. Granting commits on the ledger, abandoning releases, starting works feeds the targets. */
@NullMarked
package fr.actionlogement.convention.bailleurs.operation;

import org.jspecify.annotations.NullMarked;
