/** What the fields that take a commune ask while somebody types. */
@NullMarked
package fr.actionlogement.convention.common.territoire.web;

import org.jspecify.annotations.NullMarked;
