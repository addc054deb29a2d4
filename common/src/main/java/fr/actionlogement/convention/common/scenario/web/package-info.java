/** Pages and REST of the scenarios. */
@NullMarked
package fr.actionlogement.convention.common.scenario.web;

import org.jspecify.annotations.NullMarked;
