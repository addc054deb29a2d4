/** Territory at the borders: SQL on communes and zones, conversions of codes for forms and for the database. */
@NullMarked
package fr.actionlogement.convention.common.territoire.interne;

import org.jspecify.annotations.NullMarked;
