/** Fictitious conventions and calls for the demonstration, from 2023 to today. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.demonstration;

import org.jspecify.annotations.NullMarked;
