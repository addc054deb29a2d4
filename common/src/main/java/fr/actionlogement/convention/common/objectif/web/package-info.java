/** Pages and API of the targets: where each one stands at a date, on its trajectory, with its source. */
@NullMarked
package fr.actionlogement.convention.common.objectif.web;

import org.jspecify.annotations.NullMarked;
