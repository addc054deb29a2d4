/** What the committee should look at: shown, and sent by e-mail and webhook from an outbox. */
@NullMarked
package fr.actionlogement.convention.common.alerte;

import org.jspecify.annotations.NullMarked;
