package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Spreads fictitious operations over the years so that each line commits a believable part of its allotment. */
final class Programmation {

    /** Per cent of the allotment committed in the first, second… year; the last one stands for those after. */
    private static final List<Integer> PARTS = List.of(68, 84, 97, 90);

    private static final Map<StatutDOperation, Integer> SANS_ACCORD = Map.of(
            StatutDOperation.BROUILLON, 35,
            StatutDOperation.DEPOSE, 28,
            StatutDOperation.EN_INSTRUCTION, 45,
            StatutDOperation.COMPLEMENT_DEMANDE, 14,
            StatutDOperation.EN_COMITE, 18,
            StatutDOperation.REFUSE, 40,
            StatutDOperation.ABANDONNE, 20);

    private final RandomGenerator hasard;
    private final LocalDate aujourdhui;
    private final FabriqueDOperations fabrique;
    private final List<OperationFictive> operations = new ArrayList<>();

    Programmation(RandomGenerator hasard, LocalDate aujourdhui, FabriqueDOperations fabrique) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.fabrique = fabrique;
    }

    /**
     * Operations granted during a year.
     *
     * @param rang of the year in the convention, from 0
     */
    void accorder(int annee, int rang, Montant dotation, int parAn, List<CommuneDAccueil> communes) {
        LocalDate debut = LocalDate.of(annee, 1, 15);
        LocalDate dernier = annee < aujourdhui.getYear() ? LocalDate.of(annee, 12, 20) : aujourdhui.minusDays(3);
        int jours = (int) (dernier.toEpochDay() - debut.toEpochDay());
        if (jours < 1) {
            return;
        }
        int part = PARTS.get(Math.min(rang, PARTS.size() - 1));
        long milliers = dotation.centimes() / 100_000 * part / 100 * jours / 340;
        int nombre = Math.max(1, parAn * jours / 340);
        List<Long> poids = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            poids.add(20L + hasard.nextInt(100));
        }
        for (Montant milliersDEuros : Montant.deCentimes(milliers).repartir(poids)) {
            if (milliersDEuros.estPositif()) {
                LocalDate jour = debut.plusDays(hasard.nextInt(jours + 1));
                operations.add(fabrique.inventer(
                        commune(communes),
                        Montant.deEuros(milliersDEuros.centimes() * 1_000),
                        Parcours.accorde(jour, aujourdhui, hasard)));
            }
        }
    }

    /** Operations that wait, were refused or given up before a grant. */
    void laisserEnAttente(List<CommuneDAccueil> communes) {
        SANS_ACCORD.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(attente -> {
            StatutDOperation statut = attente.getKey();
            int anciennete = statut.estFinal() ? 700 : 100;
            for (int i = 0; i < attente.getValue(); i++) {
                LocalDate cree = aujourdhui.minusDays(2 + hasard.nextInt(anciennete));
                operations.add(fabrique.inventer(
                        commune(communes),
                        Montant.deEuros((200 + hasard.nextInt(1_800)) * 1_000L),
                        Parcours.arrete(statut, cree, aujourdhui, hasard)));
            }
        });
    }

    /** Everything, in the order of entry, each with its reference. */
    List<OperationFictive> numerotees() {
        Map<Integer, Integer> compteurs = new HashMap<>();
        return operations.stream()
                .sorted(Comparator.comparing(OperationFictive::cree))
                .map(operation -> operation.nommee(String.format(
                        Locale.ROOT,
                        "OP-%d-%06d",
                        operation.cree().getYear(),
                        compteurs.merge(operation.cree().getYear(), 1, Integer::sum))))
                .toList();
    }

    /** The first communes of the list, the most populated, come more often. */
    private CommuneDAccueil commune(List<CommuneDAccueil> communes) {
        return communes.get(Math.min(hasard.nextInt(communes.size()), hasard.nextInt(communes.size())));
    }
}
