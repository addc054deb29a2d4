/** The work list as a page and for programs. */
@NullMarked
package fr.actionlogement.convention.common.travail.web;

import org.jspecify.annotations.NullMarked;
