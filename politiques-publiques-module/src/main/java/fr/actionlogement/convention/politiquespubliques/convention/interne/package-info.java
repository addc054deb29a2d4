/** The SQL of the conventions: what amendments and votes change in their years, the planned calls, what is committed. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.convention.interne;

import org.jspecify.annotations.NullMarked;
