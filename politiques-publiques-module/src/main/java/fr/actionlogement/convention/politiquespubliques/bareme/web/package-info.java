/** The figures of the rules, as a page and over HTTP. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.bareme.web;

import org.jspecify.annotations.NullMarked;
