package fr.actionlogement.convention.salaries.simulateur;

import fr.actionlogement.convention.salaries.eligibilite.Demandeur;
import fr.actionlogement.convention.salaries.eligibilite.Nationalite;
import org.jspecify.annotations.Nullable;

/** The person, without name nor day of birth: what a simulation says may be shared. */
public record Personne(
        @Nullable Integer age,
        @Nullable Boolean emancipe,
        @Nullable Nationalite nationalite) {

    Demandeur enDemandeur() {
        return new Demandeur(null, age, emancipe, nationalite);
    }
}
