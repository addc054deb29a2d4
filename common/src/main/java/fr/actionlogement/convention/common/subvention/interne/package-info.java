/** Writing of the open data of grants. */
@NullMarked
package fr.actionlogement.convention.common.subvention.interne;

import org.jspecify.annotations.NullMarked;
