/**
 * Who may do what: {@link Acces} on each controller says the levels its routes accept, a route without it is refused,
 * and {@link UtilisateurCourant} tells the use cases who acts. Accounts, sessions and tokens are in {@code interne}.
 */
@NullMarked
package fr.actionlogement.convention.common.securite;

import org.jspecify.annotations.NullMarked;
