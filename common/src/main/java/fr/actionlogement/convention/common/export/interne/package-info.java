/** Writing, binding of filters, rights, and the files prepared in the background. */
@NullMarked
package fr.actionlogement.convention.common.export.interne;

import org.jspecify.annotations.NullMarked;
