/** Test bench of the house, published with the rules: a PostgreSQL per JVM and fictitious people. */
@NullMarked
package fr.actionlogement.essai;

import org.jspecify.annotations.NullMarked;
