/**
 * The PostgreSQL server that comes with the product, for a first run without an operator. Absent as soon as {@code
 * spring.datasource.url} names another server.
 */
@NullMarked
package fr.actionlogement.convention.app.base;

import org.jspecify.annotations.NullMarked;
