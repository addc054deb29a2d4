/** The life of a budget act: asked for, seen in its effects, decided by another person, written in the books. */
@NullMarked
package fr.actionlogement.convention.common.avenant.interne;

import org.jspecify.annotations.NullMarked;
