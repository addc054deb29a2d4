package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.atterrissage.interne.Atterrissage;
import fr.actionlogement.convention.common.atterrissage.interne.Atterrissages;
import fr.actionlogement.convention.common.atterrissage.interne.LigneProjetee;
import fr.actionlogement.convention.common.atterrissage.interne.ObjectifProjete;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays an act over the balances of now; the ledger alone decides when it is approved. */
@Component
class CalculDApercu {

    private static final String CONVENTION = "CONVENTION";

    private final Enveloppes enveloppes;
    private final Atterrissages atterrissages;

    CalculDApercu(Enveloppes enveloppes, Atterrissages atterrissages) {
        this.enveloppes = enveloppes;
        this.atterrissages = atterrissages;
    }

    ApercuDActe de(List<ActeBudgetaire.Mouvement> mouvements) {
        Map<String, SoldeEnveloppe> arbre = new LinkedHashMap<>();
        enveloppes.toutes(ADate.MAINTENANT).forEach(e -> arbre.put(e.code(), e));
        Map<String, SoldeAnnuel> annees = new HashMap<>();
        enveloppes.exercices(CONVENTION, ADate.MAINTENANT).forEach(x -> annees.put(x.ligne() + "|" + x.exercice(), x));
        Map<String, Montant> deltas = new HashMap<>();
        for (ActeBudgetaire.Mouvement m : mouvements) {
            ReglesDesActes.chemin(arbre, m.ligne()).forEach(noeud -> deltas.merge(noeud, m.montant(), Montant::plus));
        }
        Atterrissage atterrissage = atterrissages.au(ADate.MAINTENANT);
        Map<String, LigneProjetee> projetees = new HashMap<>();
        atterrissage.lignes().stream().filter(LigneProjetee::imputable).forEach(l -> projetees.put(l.code(), l));
        List<String> obstacles = new ArrayList<>();
        List<ApercuDActe.Niveau> niveaux = arbre.values().stream()
                .filter(e -> deltas.containsKey(e.code()))
                .map(e -> niveau(e, Objects.requireNonNull(deltas.get(e.code())), projetees.get(e.code()), obstacles))
                .toList();
        List<ApercuDActe.Annee> exercices = mouvements.stream()
                .map(m -> annee(m, annees.get(m.ligne() + "|" + m.exercice()), obstacles))
                .toList();
        return new ApercuDActe(niveaux, exercices, objectifs(atterrissage, deltas), List.copyOf(obstacles));
    }

    /** The room that each target's lines gain or lose, in units of the target at the cost known so far. */
    private static List<ApercuDActe.Effet> objectifs(Atterrissage atterrissage, Map<String, Montant> deltas) {
        List<ApercuDActe.Effet> effets = new ArrayList<>();
        for (ObjectifProjete o : atterrissage.objectifs()) {
            Montant delta = o.lignes().stream()
                    .map(ligne -> deltas.getOrDefault(ligne, Montant.ZERO))
                    .reduce(Montant.ZERO, Montant::plus);
            if (o.coutUnitaire() != null && o.coutUnitaire().estPositif() && !delta.estNul()) {
                long unites = delta.centimes() / o.coutUnitaire().centimes();
                effets.add(new ApercuDActe.Effet(o.code(), o.libelle(), o.unite(), o.coutUnitaire(), unites));
            }
        }
        return effets;
    }

    private static ApercuDActe.Niveau niveau(
            SoldeEnveloppe e, Montant delta, @Nullable LigneProjetee projetee, List<String> obstacles) {
        Montant occupe = e.engage().plus(e.reserve());
        Montant apres = e.plafond().plus(delta);
        if (occupe.depasse(apres)) {
            obstacles.add("Le plafond de «\u00a0" + e.libelle() + "\u00a0» passerait sous ce qui y est engagé\u00a0: "
                    + e.plafond().moins(occupe).enTexte() + " au plus peuvent en partir.");
        }
        return new ApercuDActe.Niveau(
                e.code(),
                e.libelle(),
                e.plafond(),
                apres,
                occupe,
                e.verse(),
                apres.moins(occupe),
                projetee == null ? null : projetee.central(),
                projetee == null
                        ? null
                        : projetee.engage().plus(projetee.libre()).auPlus(apres).auMoins(projetee.engage()));
    }

    private static ApercuDActe.Annee annee(
            ActeBudgetaire.Mouvement m, @Nullable SoldeAnnuel x, List<String> obstacles) {
        Montant avant = x == null ? Montant.ZERO : x.alloue();
        Montant engage = x == null ? Montant.ZERO : x.engage().plus(x.reserve());
        Montant apres = avant.plus(m.montant());
        if (engage.depasse(apres)) {
            obstacles.add("La dotation " + m.exercice() + " de " + m.ligne()
                    + " passerait sous ce qui y est engagé\u00a0: "
                    + avant.moins(engage).enTexte()
                    + " au plus peuvent en partir.");
        }
        return new ApercuDActe.Annee(
                m.ligne(), m.exercice(), avant, apres, engage, x == null ? Montant.ZERO : x.paye());
    }
}
