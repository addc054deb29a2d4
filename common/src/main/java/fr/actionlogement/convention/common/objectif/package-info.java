/** The convention's quantified targets: what is recorded against them, each dossier once, and what is published beside. */
@NullMarked
package fr.actionlogement.convention.common.objectif;

import org.jspecify.annotations.NullMarked;
