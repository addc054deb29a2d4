/** Reference numbers of the axis' dossiers: AF-2026-0012, CV-2026-0003. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.reference;

import org.jspecify.annotations.NullMarked;
