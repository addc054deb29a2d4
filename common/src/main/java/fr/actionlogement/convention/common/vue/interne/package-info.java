/** Keeps the saved views. */
@NullMarked
package fr.actionlogement.convention.common.vue.interne;

import org.jspecify.annotations.NullMarked;
