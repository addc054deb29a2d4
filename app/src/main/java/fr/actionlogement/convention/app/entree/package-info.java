/**
 * How the first person comes in: by a link that works once, on fictitious data, or by a code left in a file of the
 * installation. The product ships no account and no password.
 */
@NullMarked
package fr.actionlogement.convention.app.entree;

import org.jspecify.annotations.NullMarked;
