/** Reads and writes amendments in SQL, what they say being kept as JSON. */
@NullMarked
package fr.actionlogement.convention.bailleurs.avenant.interne;

import org.jspecify.annotations.NullMarked;
