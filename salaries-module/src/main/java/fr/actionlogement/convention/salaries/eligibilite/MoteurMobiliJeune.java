package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of the conditions of Mobili-Jeune, and what they say together. */
final class MoteurMobiliJeune {

    private static final List<Condition> CONDITIONS = List.of(
            ConditionsDuDepot::fenetre,
            ConditionsDeLaPersonne::age,
            ConditionsDeLaPersonne::alternance,
            ConditionsDeLaPersonne::employeur,
            ConditionsDeLaPersonne::remuneration,
            ConditionsDuLogement::occupation,
            ConditionsDuLogement::mobilite,
            ConditionsDuLogement::dossierUnique,
            ConditionDuMontant::montant);

    private MoteurMobiliJeune() {}

    static Avis examiner(SituationMobiliJeune situation, BaremeDuJour bareme, List<Parametre> guichets) {
        List<Critere> criteres = Stream.concat(
                        Stream.of(ConditionsDuDepot.guichet(bareme, guichets)),
                        CONDITIONS.stream()
                                .map(condition -> condition.examiner(situation, bareme))
                                .flatMap(Optional::stream))
                .toList();
        Montant mensualite = CalculMobiliJeune.mensualite(situation.loyer(), situation.aideAuLogement(), bareme);
        int mensualites = CalculMobiliJeune.mensualites(situation, bareme);
        return new Avis(
                bareme.le(),
                conclure(criteres),
                criteres,
                mensualite,
                mensualites,
                CalculMobiliJeune.debut(situation, bareme),
                CalculMobiliJeune.parAn(bareme),
                CalculMobiliJeune.expliquer(situation, bareme, mensualite, mensualites),
                bareme.ids());
    }

    private static Conclusion conclure(List<Critere> criteres) {
        if (criteres.stream().anyMatch(c -> c.resultat() == Resultat.NON_REMPLI)) {
            return Conclusion.NON_ELIGIBLE;
        }
        return criteres.stream().anyMatch(c -> c.resultat() == Resultat.INDECIDABLE)
                ? Conclusion.INDECIDABLE
                : Conclusion.ELIGIBLE;
    }
}
