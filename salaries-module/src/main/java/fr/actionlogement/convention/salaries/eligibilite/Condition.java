package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import java.util.Optional;

/** One criterion of a product; empty when the rules of that day do not have it. */
@FunctionalInterface
interface Condition {

    Optional<Critere> examiner(SituationMobiliJeune situation, BaremeDuJour bareme);
}
