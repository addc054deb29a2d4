/** Pages of sign-in, of one's own account and of the accounts. */
@NullMarked
package fr.actionlogement.convention.common.securite.web;

import org.jspecify.annotations.NullMarked;
