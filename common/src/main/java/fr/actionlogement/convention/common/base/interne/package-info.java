/** One Flyway per module, each under the role that owns the schema, and the check that those roles exist. */
@NullMarked
package fr.actionlogement.convention.common.base.interne;

import org.jspecify.annotations.NullMarked;
