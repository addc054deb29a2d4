/**
 * The product in a real browser: one Chromium per JVM, the real application on a loopback port, the demonstration's own
 * people. A page type is one line of {@code PagesIT}; a slice is one class, skipped when its axis is left out.
 */
@NullMarked
package fr.actionlogement.convention.app.navigateur;

import org.jspecify.annotations.NullMarked;
