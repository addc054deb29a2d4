/** The conventions signed with the bodies that receive the money: validity, and an amount per year, agreed and voted. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.convention;

import org.jspecify.annotations.NullMarked;
