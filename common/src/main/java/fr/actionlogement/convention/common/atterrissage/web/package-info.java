/** The page of the landing and its REST. */
@NullMarked
package fr.actionlogement.convention.common.atterrissage.web;

import org.jspecify.annotations.NullMarked;
