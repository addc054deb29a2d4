package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The conditions of each product, and what they say together. Pure: the same answer for the same question. */
final class Moteur {

    private record Regles(List<Condition> conditions, Function<Examen, Offre> calcul) {}

    private static final Map<Produit, Regles> PRODUITS = new EnumMap<>(Produit.class);

    static {
        regler(
                Produit.LOCA_PASS,
                Calculs::locaPass,
                ConditionsDuGuichet::delaiDuBail,
                PublicLocaPass::condition,
                ConditionsDuLogement::occupation,
                ConditionsDuLogement::residencePrincipale,
                ConditionsDuLogement::sansFsl,
                ConditionsDeLaPersonne::cumul);
        regler(
                Produit.VISALE,
                Calculs::visale,
                ConditionsVisale::majorite,
                PublicVisale::condition,
                ConditionsVisale::nationalite,
                ConditionsVisale::loyer,
                ConditionsVisale::effortMinimal,
                ConditionsDuLogement::residencePrincipale,
                ConditionsDuLogement::bailleurNonProche,
                ConditionsDeLaPersonne::cumul);
        regler(
                Produit.MOBILI_JEUNE,
                CalculMobiliJeune::offre,
                ConditionsDuGuichet::delaiDuContrat,
                ConditionsDeLaPersonne::ageLimite,
                ConditionsDeLEmploi::alternance,
                ConditionsDeLEmploi::employeur,
                ConditionsDeLEmploi::remuneration,
                ConditionsDuLogement::occupation,
                ConditionsDuLogement::mobilite,
                ConditionsDuLogement::dossierUnique,
                ConditionsMobilite::resteACharge);
        regler(
                Produit.MOBILI_PASS,
                Calculs::mobiliPass,
                ConditionsDuGuichet::delaiDeLaMobilite,
                ConditionsDeLEmploi::employeur,
                ConditionsDeLEmploi::effectif,
                ConditionsDuLogement::mobilite,
                ConditionsDeRessources::lli,
                ConditionsMobilite::derniereAide);
        regler(
                Produit.RELOGEMENT,
                Calculs::relogement,
                ConditionsDeLaPersonne::majorite,
                ConditionsDeLEmploi::employeur,
                ConditionsDeLEmploi::effectif,
                ConditionsDeRessources::logement);
        regler(
                Produit.PRET_ACCESSION,
                Calculs::pretAccession,
                ConditionsDeLEmploi::employeur,
                ConditionsDeLEmploi::effectif,
                ConditionsDeRessources::lli,
                ConditionsDeLAchat::operation,
                ConditionsDeLAchat::norme,
                ConditionsDeLAchat::dpe,
                ConditionsDeLAchat::primo,
                ConditionsDuLogement::residencePrincipale,
                ConditionsDeLAchat::pretPrincipal,
                ConditionsDeLAchat::montant,
                e -> ConditionsDeLAchat.duree(e, e.situation().achat().mois()),
                ConditionsDeLaPersonne::cumul);
        regler(Produit.CONSEIL_ACCESSION, Calculs::conseil, ConditionsDeLEmploi::employeur);
        regler(
                Produit.PRET_TRAVAUX,
                Calculs::pretTravaux,
                ConditionsDeLEmploi::employeur,
                ConditionsDeLEmploi::effectif,
                ConditionsDeRessources::lli,
                ConditionsDesTravaux::nature,
                ConditionsDesTravaux::proprietaire,
                ConditionsDesTravaux::rge,
                ConditionsDesTravaux::montant,
                e -> ConditionsDeLAchat.duree(e, e.situation().travaux().mois()));
        regler(Produit.ASD, Calculs::difficulte, ConditionsDeLEmploi::employeur, ConditionsDeLaPersonne::difficulte);
    }

    private Moteur() {}

    private static void regler(Produit produit, Function<Examen, Offre> calcul, Condition... conditions) {
        PRODUITS.put(produit, new Regles(List.of(conditions), calcul));
    }

    static Avis examiner(Produit produit, Situation situation, Lieu lieu, BaremeDuJour bareme) {
        Regles regles = PRODUITS.get(produit);
        if (regles == null) {
            throw new IllegalStateException("No rules for " + produit);
        }
        Examen examen = new Examen(situation, lieu, bareme);
        List<Critere> criteres = new ArrayList<>();
        ConditionsDuGuichet.guichet(examen).ifPresent(criteres::add);
        for (Condition condition : regles.conditions()) {
            Optional<Critere> critere = condition.examiner(examen);
            critere.ifPresent(criteres::add);
        }
        return new Avis(
                produit,
                bareme.le(),
                conclure(criteres),
                criteres,
                regles.calcul().apply(examen),
                bareme.ids());
    }

    /** No criterion at all means that no rule was known that day: nothing can be told. */
    private static Conclusion conclure(List<Critere> criteres) {
        boolean inconnu = criteres.isEmpty();
        for (Critere critere : criteres) {
            if (critere.resultat() == Resultat.NON_REMPLI) {
                return Conclusion.NON_ELIGIBLE;
            }
            inconnu |= critere.resultat() == Resultat.INDECIDABLE;
        }
        return inconnu ? Conclusion.INDECIDABLE : Conclusion.ELIGIBLE;
    }
}
