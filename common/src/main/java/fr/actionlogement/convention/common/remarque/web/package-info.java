/** Pages and REST of the remarks. */
@NullMarked
package fr.actionlogement.convention.common.remarque.web;

import org.jspecify.annotations.NullMarked;
