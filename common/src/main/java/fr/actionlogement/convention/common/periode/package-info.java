/**
 * Time as the convention counts it: budget years, the convention's own period (data with its source, overridable by
 * configuration) and the one clock of the application, in Europe/Paris.
 */
@NullMarked
package fr.actionlogement.convention.common.periode;

import org.jspecify.annotations.NullMarked;
