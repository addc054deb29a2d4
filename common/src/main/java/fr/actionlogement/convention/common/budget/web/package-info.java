/** Pages and API of the envelopes: the tree, a line with its years and entries, the proof of the books. */
@NullMarked
package fr.actionlogement.convention.common.budget.web;

import org.jspecify.annotations.NullMarked;
