package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws the partners' lots of a product, year after year, up to today. */
final class FabriqueDeLots {

    private static final LocalDate FERMETURE = LocalDate.of(2023, 12, 14);
    private static final LocalDate REOUVERTURE = LocalDate.of(2024, 2, 15);
    private static final int JOURS = 365;

    private final RandomGenerator hasard;
    private final LocalDate aujourdhui;
    private final List<CodeCommune> communes;

    FabriqueDeLots(RandomGenerator hasard, LocalDate aujourdhui, List<CodeCommune> communes) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.communes = communes;
    }

    /** The lots of a product over its years, oldest first. */
    List<AideDePartenaire> tirer(PlanFictif plan) {
        List<AideDePartenaire> lots = new ArrayList<>();
        for (int i = 0; i < plan.aidesParAn().size(); i++) {
            Exercice annee = new Exercice(2023 + i);
            if (!annee.debut().isAfter(aujourdhui)) {
                lots.addAll(tirer(plan, annee, plan.aidesParAn().get(i)));
            }
        }
        return lots;
    }

    private List<AideDePartenaire> tirer(PlanFictif plan, Exercice annee, long aidesDeLAnnee) {
        int jours = annee.contient(aujourdhui) ? aujourdhui.getDayOfYear() : JOURS;
        int combien = Math.max(1, plan.lotsParAn() * jours / JOURS);
        long aides = aidesDeLAnnee * jours / JOURS;
        List<Long> poids = IntStream.range(0, combien)
                .mapToObj(i -> 60L + hasard.nextInt(80))
                .toList();
        List<Montant> nombres = Montant.deCentimes(aides).repartir(poids);
        List<LocalDate> dates = IntStream.range(0, combien)
                .mapToObj(i -> date(plan, annee, jours))
                .sorted(Comparator.naturalOrder())
                .toList();
        List<AideDePartenaire> lots = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            int nombre = Math.max(1, Math.toIntExact(nombres.get(i).centimes()));
            lots.add(lot(plan, annee, i + 1, nombre, dates.get(i)));
        }
        return lots;
    }

    private LocalDate date(PlanFictif plan, Exercice annee, int jours) {
        LocalDate jour;
        do {
            jour = annee.debut().plusDays(hasard.nextInt(jours));
        } while (plan.produit().equals("MOBILI-JEUNE") && jour.isAfter(FERMETURE) && jour.isBefore(REOUVERTURE));
        return jour;
    }

    private AideDePartenaire lot(PlanFictif plan, Exercice annee, int rang, int nombre, LocalDate jour) {
        Montant montant = plan.moyenne().fois(nombre).plus(Montant.deCentimes(hasard.nextInt(5_000)));
        boolean recent = jour.isAfter(aujourdhui.minusDays(20));
        Montant verse = recent ? Montant.ZERO : Montant.deCentimes(montant.centimes() / 100 * plan.partVersee());
        return new AideDePartenaire(
                plan.produit(),
                plan.partenaire(),
                "LOT-%s-%d-%04d".formatted(plan.produit(), annee.annee(), rang),
                nombre,
                montant,
                plan.partVersee() == 100 && !recent ? montant : verse,
                annee,
                jour,
                communes.get(hasard.nextInt(communes.size())));
    }
}
