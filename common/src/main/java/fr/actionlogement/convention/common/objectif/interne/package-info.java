/** The SQL of the targets: what was achieved is recorded once per dossier, and read at any date. */
@NullMarked
package fr.actionlogement.convention.common.objectif.interne;

import org.jspecify.annotations.NullMarked;
