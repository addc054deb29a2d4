/** Pages and REST of the reports. */
@NullMarked
package fr.actionlogement.convention.common.rapport.web;

import org.jspecify.annotations.NullMarked;
