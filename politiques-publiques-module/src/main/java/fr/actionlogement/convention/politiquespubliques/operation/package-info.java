/** Operations of urban renewal and of town centres: validated, they open rights to call; completed with their proof, they release the balance. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.operation;

import org.jspecify.annotations.NullMarked;
