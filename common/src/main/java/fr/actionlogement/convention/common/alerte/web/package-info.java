/** The page of the steering and its alerts. */
@NullMarked
package fr.actionlogement.convention.common.alerte.web;

import org.jspecify.annotations.NullMarked;
