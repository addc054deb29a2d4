/** What the pages and the API of every feature of this axis exchange: pages of a list, versions of an object. */
@NullMarked
package fr.actionlogement.convention.bailleurs.echange;

import org.jspecify.annotations.NullMarked;
