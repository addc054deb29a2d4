/** The Visale guarantee: visa, contract, claim, subrogation receipt, payment to the landlord, recovery from the tenant. The rent guaranteed is an exposure off budget; claims and fees alone use the envelope. */
@NullMarked
package fr.actionlogement.convention.salaries.visale;

import org.jspecify.annotations.NullMarked;
