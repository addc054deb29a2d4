/**
 * The web floor shared by the axes: refusals and their errors, idempotent operations, safe text, and the plain records that
 * the page layout and its fragments take. It knows the words and the SPI of an axis, and no other service.
 */
@NullMarked
package fr.actionlogement.convention.common.web;

import org.jspecify.annotations.NullMarked;
