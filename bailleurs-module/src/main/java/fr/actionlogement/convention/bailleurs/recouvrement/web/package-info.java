/** Pages and REST entries of receipts, arrears and reminders. */
@NullMarked
package fr.actionlogement.convention.bailleurs.recouvrement.web;

import org.jspecify.annotations.NullMarked;
