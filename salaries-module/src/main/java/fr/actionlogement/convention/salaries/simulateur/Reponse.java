package fr.actionlogement.convention.salaries.simulateur;

import fr.actionlogement.convention.salaries.eligibilite.Avis;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules of a day say of a situation, product by product.
 *
 * @param le day whose rules applied
 * @param avis the open rights first, then those that cannot be told, then the closed ones
 */
public record Reponse(LocalDate le, List<Avis> avis) {}
