/** What-if scenarios over the whole convention, compared side by side, turned into requests. */
@NullMarked
package fr.actionlogement.convention.common.scenario;

import org.jspecify.annotations.NullMarked;
