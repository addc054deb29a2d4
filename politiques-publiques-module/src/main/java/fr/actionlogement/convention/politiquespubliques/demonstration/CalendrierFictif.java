package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.demonstration.TirageDAppels.Demande;
import fr.actionlogement.convention.politiquespubliques.demonstration.TirageDAppels.Source;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws the calls of the five programmes from January 2023 to a day: the oldest are paid, the latest wait in each state. */
final class CalendrierFictif {

    private static final Source FNAP = new Source("CV-2023-0004", "FNAP", "POL-FNAP", "CONTRIBUTION");
    private static final Source ANRU = new Source("CV-2023-0002", "ANRU", "POL-ANRU-SUBVENTIONS", "CONTRIBUTION");
    private static final Source PRETS_ANRU = new Source("CV-2023-0003", "ANRU-PRETS", "POL-ANRU-PRETS", "PRET");
    private static final Source ANIL = new Source("CV-2023-0005", "ANIL", "POL-ANIL", "CONTRIBUTION");

    private static final String FONDS = "Fonds national des aides à la pierre";
    private static final String[] TRIMESTRES = {"premier", "deuxième", "troisième", "quatrième"};
    private static final String[] BAILLEURS = {
        "Habitat Rives de Loire",
        "Foyers du Val d’Orne",
        "Logis des Trois Vallées",
        "Toits du Grand Large",
        "Demeures du Haut Pays"
    };
    private static final String[] COMMUNES_ANRU = {"59512", "93014", "13055", "69259", "68224"};

    private final LocalDate aujourdhui;
    private final RandomGenerator hasard;
    private final TirageDAppels tirage;

    CalendrierFictif(LocalDate aujourdhui, RandomGenerator hasard) {
        this.aujourdhui = aujourdhui;
        this.hasard = hasard;
        this.tirage = new TirageDAppels(aujourdhui, hasard);
    }

    List<AppelFictif> appels() {
        fnap();
        anru();
        pretsAnru();
        villes();
        anil();
        return tirage.numerotes();
    }

    private void fnap() {
        long[][] parts = {{120, 100, 80}, {60, 50, 40}};
        for (int an = 0; an < 2; an++) {
            for (int rang = 0; rang < 3; rang++) {
                String objet = "FNAP %d, appel n° %d".formatted(2023 + an, rang + 1);
                tirage.tirer(
                        FNAP,
                        LocalDate.of(2023 + an, 3, 10).plusMonths(2L * rang),
                        new Demande(null, millions(parts[an][rang]), objet, FONDS, null));
            }
        }
        tirage.deposer(
                FNAP,
                LocalDate.of(2025, 3, 3),
                new Demande(null, millions(10), "FNAP 2025, demande hors convention", FONDS, null),
                "Courrier du fonds");
    }

    private void anru() {
        for (LocalDate date = LocalDate.of(2023, 2, 6); !date.isAfter(aujourdhui); date = date.plusMonths(3)) {
            String objet = "ANRU %d, %s trimestre".formatted(date.getYear(), TRIMESTRES[date.getMonthValue() / 3]);
            tirage.tirer(
                    ANRU,
                    date,
                    new Demande(null, millions(110), objet, "Agence nationale pour la rénovation urbaine", null));
        }
    }

    private void pretsAnru() {
        int rang = 0;
        Map<Integer, Integer> parAn = new HashMap<>();
        for (LocalDate date = LocalDate.of(2023, 1, 16); !date.isAfter(aujourdhui); date = date.plusDays(26), rang++) {
            long euros = 6_000_000L + 50_000L * hasard.nextInt(280);
            String operation = "OA-%d-%04d".formatted(date.getYear(), parAn.merge(date.getYear(), 1, Integer::sum));
            tirage.tirer(
                    PRETS_ANRU,
                    date,
                    new Demande(
                            operation,
                            Montant.deEuros(euros),
                            "Prêt bonifié, reconstitution de l’offre, tranche %d".formatted(rang + 1),
                            BAILLEURS[rang % BAILLEURS.length],
                            new CodeCommune(COMMUNES_ANRU[rang % COMMUNES_ANRU.length])));
        }
    }

    private void villes() {
        int rang = 0;
        for (LocalDate date = LocalDate.of(2023, 1, 23); !date.isAfter(aujourdhui); date = date.plusMonths(1), rang++) {
            int ville = rang % ConventionsFictives.VILLES.size();
            String operation = "OC-%d-%04d".formatted(date.getYear(), date.getMonthValue());
            long pret = 5_500_000L + 25_000L * hasard.nextInt(160);
            ville(ville, "PRET", operation, date, pret, "prêts");
            long subvention = 2_800_000L + 10_000L * hasard.nextInt(220);
            ville(ville, "SUBVENTION", operation, date.plusDays(2), subvention, "subventions");
        }
    }

    private void ville(int ville, String nature, String operation, LocalDate date, long euros, String lot) {
        tirage.tirer(
                new Source(ConventionsFictives.convention(ville), "ACV", "POL-ACV", nature),
                date,
                new Demande(
                        operation,
                        Montant.deEuros(euros),
                        "Opérations de centre ancien, lot de %s %02d/%d"
                                .formatted(lot, date.getMonthValue(), date.getYear()),
                        "Cœurs de Ville Habitat",
                        new CodeCommune(ConventionsFictives.VILLES.get(ville))));
    }

    private void anil() {
        for (LocalDate date = LocalDate.of(2023, 3, 20); !date.isAfter(aujourdhui); date = date.plusMonths(6)) {
            String semestre = date.getMonth() == Month.MARCH ? "premier" : "second";
            String repartition = "RA-%d-0001".formatted(date.getYear());
            tirage.tirer(
                    ANIL,
                    date,
                    new Demande(
                            repartition + "-ANIL",
                            Montant.deEuros(1_500_000),
                            "ANIL %d, %s semestre".formatted(date.getYear(), semestre),
                            "Agence nationale pour l’information sur le logement",
                            null));
            tirage.tirer(
                    ANIL,
                    date.plusDays(7),
                    new Demande(
                            repartition + "-ADIL",
                            Montant.deEuros(3_000_000),
                            "Réseau des ADIL %d, %s semestre".formatted(date.getYear(), semestre),
                            "Réseau des ADIL",
                            null));
        }
    }

    private static Montant millions(long nombre) {
        return Montant.deEuros(nombre * 1_000_000);
    }
}
