/** The open data of grants, as a page and as a file. */
@NullMarked
package fr.actionlogement.convention.common.subvention.web;

import org.jspecify.annotations.NullMarked;
