package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a condition looks at.
 *
 * @param situation what is known
 * @param lieu its zones
 * @param bareme the rules of the day
 */
record Examen(Situation situation, Lieu lieu, BaremeDuJour bareme) {

    LocalDate le() {
        return bareme.le();
    }

    Optional<Parametre> regle(String cle) {
        return bareme.parametre(cle);
    }
}
