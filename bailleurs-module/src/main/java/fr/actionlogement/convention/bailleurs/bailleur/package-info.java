/** The register of landlords, social and intermediate, keyed by SIREN: who may receive the money of this axis. */
@NullMarked
package fr.actionlogement.convention.bailleurs.bailleur;

import org.jspecify.annotations.NullMarked;
