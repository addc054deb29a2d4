/**
 * The API told to programs: one OpenAPI 3.1 document per axis found, and one per common part, each in the words of the
 * domain. Controllers carry no annotation for it.
 */
@NullMarked
package fr.actionlogement.convention.app.api;

import org.jspecify.annotations.NullMarked;
