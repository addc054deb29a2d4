/** How the web floor is done: error handlers, strict reading, idempotency, layout model, Tomcat's own answers. */
@NullMarked
package fr.actionlogement.convention.common.web.interne;

import org.jspecify.annotations.NullMarked;
