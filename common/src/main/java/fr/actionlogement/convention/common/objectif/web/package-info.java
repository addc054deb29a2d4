/** Pages and API of the targets. */
@NullMarked
package fr.actionlogement.convention.common.objectif.web;

import org.jspecify.annotations.NullMarked;
