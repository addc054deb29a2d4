/** The partners' files: aids granted elsewhere under the convention, booked line by line, undone by reverse entries. */
@NullMarked
package fr.actionlogement.convention.salaries.aide.importation;

import org.jspecify.annotations.NullMarked;
