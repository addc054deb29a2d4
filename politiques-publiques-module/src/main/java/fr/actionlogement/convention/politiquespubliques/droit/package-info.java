/** Rights to call: what a file may call on a convention, nature by nature, and the terms of its loan. The files open and close them; the calls use them up. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.droit;

import org.jspecify.annotations.NullMarked;
