/** The page that leads to the documents. */
@NullMarked
package fr.actionlogement.convention.app.api.web;

import org.jspecify.annotations.NullMarked;
