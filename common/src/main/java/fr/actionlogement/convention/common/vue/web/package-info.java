/** Pages and REST of the saved views. */
@NullMarked
package fr.actionlogement.convention.common.vue.web;

import org.jspecify.annotations.NullMarked;
