/**
 * Accounts, sessions, tokens and the filter chains. The access table is read from the controllers themselves; nothing here
 * names an axis: roles per axis come from the descriptors found.
 */
@NullMarked
package fr.actionlogement.convention.common.securite.interne;

import org.jspecify.annotations.NullMarked;
