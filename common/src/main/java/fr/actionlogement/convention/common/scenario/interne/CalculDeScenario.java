package fr.actionlogement.convention.common.scenario.interne;

import fr.actionlogement.convention.common.atterrissage.interne.LigneProjetee;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays a scenario over the trend: the pace of each line changed, its ceiling moved, each level under its own ceiling. */
final class CalculDeScenario {

    private CalculDeScenario() {}

    /** Values by code. The nodes come in the order of the document, parents before children. */
    static Map<String, Comparaison.Valeur> valeurs(
            List<SoldeEnveloppe> arbre, List<LigneProjetee> tendance, List<Scenario.Hypothese> hypotheses) {
        Map<String, LigneProjetee> projetees =
                tendance.stream().collect(Collectors.toMap(LigneProjetee::code, Function.identity()));
        Map<String, Scenario.Hypothese> supposees =
                hypotheses.stream().collect(Collectors.toMap(Scenario.Hypothese::ligne, Function.identity()));
        Map<String, Long> engages = new HashMap<>();
        Map<String, Long> deplaces = new HashMap<>();
        Map<String, Comparaison.Valeur> valeurs = new HashMap<>();
        for (int i = arbre.size() - 1; i >= 0; i--) {
            SoldeEnveloppe e = arbre.get(i);
            Scenario.Hypothese h = supposees.get(e.code());
            long deplace = deplaces.getOrDefault(e.code(), 0L)
                    + (h == null ? 0 : h.deplacement().centimes());
            long plafond = e.plafond().centimes() + deplace;
            long brut = e.imputable()
                    ? ligne(projetees.get(e.code()), h == null ? 100 : h.rythmePourcent())
                    : engages.getOrDefault(e.code(), 0L);
            long engage = Math.max(e.engage().centimes(), Math.min(plafond, brut));
            valeurs.put(e.code(), new Comparaison.Valeur(Montant.deCentimes(plafond), Montant.deCentimes(engage)));
            if (e.parent() != null) {
                engages.merge(e.parent(), engage, Math::addExact);
                deplaces.merge(e.parent(), deplace, Math::addExact);
            }
        }
        return valeurs;
    }

    private static long ligne(LigneProjetee l, int rythmePourcent) {
        long ajout = l.libre().centimes();
        return l.engage().centimes()
                + BigInteger.valueOf(ajout)
                        .multiply(BigInteger.valueOf(rythmePourcent))
                        .divide(BigInteger.valueOf(100))
                        .longValueExact();
    }
}
