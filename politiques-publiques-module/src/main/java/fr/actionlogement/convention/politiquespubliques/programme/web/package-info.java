/** The programmes over HTTP. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.programme.web;

import org.jspecify.annotations.NullMarked;
