package fr.actionlogement.convention.salaries.bareme.web;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of one rule, over its dates and its dimensions.
 *
 * @param libelle what the rule is, in French
 */
record Serie(String libelle, List<Parametre> valeurs) {

    private static final int LONGUE = 12;

    /** The values gathered by rule, in the order they come. */
    static List<Serie> de(List<Parametre> valeurs) {
        Map<String, List<Parametre>> parCle = valeurs.stream()
                .collect(Collectors.groupingBy(Parametre::cle, LinkedHashMap::new, Collectors.toList()));
        return parCle.values().stream()
                .map(siennes -> new Serie(siennes.get(0).libelle().split(" : ", 2)[0], siennes))
                .toList();
    }

    /** Whether it is better folded: ceilings by zone and household, places. */
    boolean estLongue() {
        return valeurs.size() > LONGUE;
    }
}
