package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;

/**
 * What the fictitious lots of a product amount to.
 *
 * @param produit code of the product
 * @param partenaire fictitious partner
 * @param aidesParAn aids of each year from 2023; a year under way takes its part
 * @param moyenne mean amount of an aid
 * @param lotsParAn lots of a year
 * @param partVersee percentage of a lot that is paid
 */
record PlanFictif(
        String produit, String partenaire, List<Long> aidesParAn, Montant moyenne, int lotsParAn, int partVersee) {

    /** Below each yearly allotment, one target ahead of its line (Visale), one late (accession and works). */
    static List<PlanFictif> tous() {
        return List.of(
                new PlanFictif(
                        "VISALE",
                        "Plateforme fictive de cautionnement",
                        List.of(375_000L, 425_000L, 465_000L, 470_000L),
                        Montant.deEuros(185),
                        1_000,
                        55),
                new PlanFictif(
                        "LOCA-PASS",
                        "Guichet fictif du dépôt de garantie",
                        List.of(14_000L, 13_000L, 12_000L, 12_000L),
                        Montant.deEuros(820),
                        350,
                        100),
                new PlanFictif(
                        "MOBILI-JEUNE",
                        "Association fictive des alternants",
                        List.of(165_000L, 125_000L, 168_000L, 162_000L),
                        Montant.deEuros(1_010),
                        750,
                        100),
                new PlanFictif(
                        "PRET-ACCESSION",
                        "Agence fictive du prêt salarié",
                        List.of(12_000L, 11_500L, 11_000L, 12_000L),
                        Montant.deEuros(15_000),
                        500,
                        100),
                new PlanFictif(
                        "PRET-TRAVAUX",
                        "Agence fictive des travaux",
                        List.of(25_000L, 27_000L, 28_000L, 27_000L),
                        Montant.deEuros(6_600),
                        400,
                        100),
                new PlanFictif(
                        "ASD",
                        "Réseau fictif d’accompagnement social",
                        List.of(30_000L, 31_000L, 32_000L, 31_500L),
                        Montant.deEuros(1_740),
                        500,
                        100));
    }
}
