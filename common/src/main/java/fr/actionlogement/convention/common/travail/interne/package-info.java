/** Gathers the items of every axis and keeps who takes care of them. */
@NullMarked
package fr.actionlogement.convention.common.travail.interne;

import org.jspecify.annotations.NullMarked;
