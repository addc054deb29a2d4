/**
 * The database's walls: who owns which schema and how each module migrates its own. Nothing here is called by an axis; an
 * axis brings a folder of migrations under its code and gets its schema.
 */
@NullMarked
package fr.actionlogement.convention.common.base;

import org.jspecify.annotations.NullMarked;
