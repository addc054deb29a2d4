/** Proposing a version of a rule, reading its effect, deciding it: by page and by API. */
@NullMarked
package fr.actionlogement.convention.salaries.revision.web;

import org.jspecify.annotations.NullMarked;
