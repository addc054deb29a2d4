/** What bodies owe in return for the money: reservation rights, rights to build. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.contrepartie;

import org.jspecify.annotations.NullMarked;
