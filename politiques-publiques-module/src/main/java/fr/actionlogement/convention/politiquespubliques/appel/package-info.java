/** Calls for funds: draft, deposit with evidence, commitment, service fait, payment orders, release; the same chain whatever the programme. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.appel;

import org.jspecify.annotations.NullMarked;
