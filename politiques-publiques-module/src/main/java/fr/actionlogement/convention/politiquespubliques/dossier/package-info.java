/** What every dossier of the axis shares: who acts and when, the version that was read, the timeline, the page of an act. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.dossier;

import org.jspecify.annotations.NullMarked;
