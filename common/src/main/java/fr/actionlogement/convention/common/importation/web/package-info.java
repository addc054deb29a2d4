/** Pages and REST of the imports: deposit, report, progress, acts on a lot. */
@NullMarked
package fr.actionlogement.convention.common.importation.web;

import org.jspecify.annotations.NullMarked;
