package fr.actionlogement.convention.salaries.eligibilite;

import java.util.Optional;

/** One criterion of a product; empty when the rules of that day do not have it. */
@FunctionalInterface
interface Condition {

    Optional<Critere> examiner(Examen examen);
}
