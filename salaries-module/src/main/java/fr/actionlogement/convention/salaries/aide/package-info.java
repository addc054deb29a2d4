/**
 * Aids granted to employees: the narrow record that every product shares, and the Mobili-Jeune file from its draft to its
 * last payment. Who the person is stays in a table apart, known here by a pseudonym.
 */
@NullMarked
package fr.actionlogement.convention.salaries.aide;

import org.jspecify.annotations.NullMarked;
