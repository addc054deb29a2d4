/** Saved views: a page with its filters under a name; for oneself, or for everybody. */
@NullMarked
package fr.actionlogement.convention.common.vue;

import org.jspecify.annotations.NullMarked;
