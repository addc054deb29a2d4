package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A year of a node: the sum of its lines. */
record AnneeVue(int exercice, Montant alloue, Montant engage, Montant paye) {

    static List<AnneeVue> parAnnee(List<SoldeAnnuel> exercices) {
        Map<Integer, AnneeVue> annees = new TreeMap<>();
        exercices.forEach(x -> annees.merge(
                x.exercice(), new AnneeVue(x.exercice(), x.alloue(), x.engage(), x.paye()), AnneeVue::plus));
        return List.copyOf(annees.values());
    }

    private AnneeVue plus(AnneeVue autre) {
        return new AnneeVue(exercice, alloue.plus(autre.alloue), engage.plus(autre.engage), paye.plus(autre.paye));
    }
}
