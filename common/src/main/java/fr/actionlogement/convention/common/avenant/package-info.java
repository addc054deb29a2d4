/** Acts that move room between lines and years: amendments, redeployments, carry-overs, closing and renewal of a year. */
@NullMarked
package fr.actionlogement.convention.common.avenant;

import org.jspecify.annotations.NullMarked;
