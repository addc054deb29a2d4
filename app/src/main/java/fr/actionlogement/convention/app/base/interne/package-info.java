/** The SQL that provisions the embedded server: its database, the roles and the schemas of the modules. */
@NullMarked
package fr.actionlogement.convention.app.base.interne;

import org.jspecify.annotations.NullMarked;
