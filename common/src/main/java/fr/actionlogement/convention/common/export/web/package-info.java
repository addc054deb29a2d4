/** Addresses of the files, and the page of those prepared in the background. */
@NullMarked
package fr.actionlogement.convention.common.export.web;

import org.jspecify.annotations.NullMarked;
