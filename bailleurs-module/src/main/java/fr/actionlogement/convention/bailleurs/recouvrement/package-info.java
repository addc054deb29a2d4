/** What landlords pay back on their loans: receipts entered by one person and recorded by another, arrears by age, reminders by level. */
@NullMarked
package fr.actionlogement.convention.bailleurs.recouvrement;

import org.jspecify.annotations.NullMarked;
