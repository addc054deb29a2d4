/** Contreparties: the reservation rights that a landlord owes for the money of an operation. Negotiated with the file, opened once the agreement is signed, made available and used year by year, transferred when the building is sold; the gestion en flux has one convention per landlord and département. */
@NullMarked
package fr.actionlogement.convention.bailleurs.contrepartie;

import org.jspecify.annotations.NullMarked;
