package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws the calls of the five programmes from January 2023 to a day: the oldest are paid, the latest wait in each state. */
final class CalendrierFictif {

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
    private final List<AppelFictif> appels = new ArrayList<>();
    /** Operation of the calls being drawn. */
    private @Nullable String dossier;

    CalendrierFictif(LocalDate aujourdhui, RandomGenerator hasard) {
        this.aujourdhui = aujourdhui;
        this.hasard = hasard;
    }

    List<AppelFictif> appels() {
        fnap();
        anru();
        pretsAnru();
        villes();
        anil();
        Map<Integer, Integer> numeros = new HashMap<>();
        return appels.stream()
                .sorted(Comparator.comparing(AppelFictif::date).thenComparing(AppelFictif::objet))
                .map(appel -> appel.numerote("AF-%d-%04d"
                        .formatted(
                                appel.date().getYear(),
                                numeros.merge(appel.date().getYear(), 1, Integer::sum))))
                .toList();
    }

    private void fnap() {
        long[][] parts = {{120, 100, 80}, {60, 50, 40}};
        for (int an = 0; an < 2; an++) {
            for (int rang = 0; rang < 3; rang++) {
                LocalDate date = LocalDate.of(2023 + an, 3, 10).plusMonths(2L * rang);
                ajouter(
                        "CV-2023-0004",
                        "FNAP",
                        "POL-FNAP",
                        "CONTRIBUTION",
                        date,
                        millions(parts[an][rang]),
                        "FNAP %d, appel n° %d".formatted(2023 + an, rang + 1),
                        "Fonds national des aides à la pierre",
                        null);
            }
        }
        LocalDate depot = LocalDate.of(2025, 3, 3);
        if (!depot.isAfter(aujourdhui)) {
            appels.add(new AppelFictif(
                    "",
                    "CV-2023-0004",
                    "FNAP",
                    "POL-FNAP",
                    2025,
                    "CONTRIBUTION",
                    null,
                    millions(10),
                    "FNAP 2025, demande hors convention",
                    "Courrier du fonds",
                    "Fonds national des aides à la pierre",
                    null,
                    depot,
                    Etat.DEPOSE,
                    identifiant(),
                    Montant.ZERO,
                    Montant.ZERO));
        }
    }

    private void anru() {
        for (LocalDate date = LocalDate.of(2023, 2, 6); !date.isAfter(aujourdhui); date = date.plusMonths(3)) {
            ajouter(
                    "CV-2023-0002",
                    "ANRU",
                    "POL-ANRU-SUBVENTIONS",
                    "CONTRIBUTION",
                    date,
                    millions(110),
                    "ANRU %d, %s trimestre".formatted(date.getYear(), TRIMESTRES[date.getMonthValue() / 3]),
                    "Agence nationale pour la rénovation urbaine",
                    null);
        }
    }

    private void pretsAnru() {
        int rang = 0;
        Map<Integer, Integer> parAn = new HashMap<>();
        for (LocalDate date = LocalDate.of(2023, 1, 16); !date.isAfter(aujourdhui); date = date.plusDays(26), rang++) {
            long euros = 6_000_000L + 50_000L * hasard.nextInt(280);
            dossier = "OA-%d-%04d".formatted(date.getYear(), parAn.merge(date.getYear(), 1, Integer::sum));
            ajouter(
                    "CV-2023-0003",
                    "ANRU-PRETS",
                    "POL-ANRU-PRETS",
                    "PRET",
                    date,
                    Montant.deEuros(euros),
                    "Prêt bonifié, reconstitution de l’offre, tranche %d".formatted(rang + 1),
                    BAILLEURS[rang % BAILLEURS.length],
                    new CodeCommune(COMMUNES_ANRU[rang % COMMUNES_ANRU.length]));
        }
        dossier = null;
    }

    private void villes() {
        int rang = 0;
        for (LocalDate date = LocalDate.of(2023, 1, 23); !date.isAfter(aujourdhui); date = date.plusMonths(1), rang++) {
            int ville = rang % ConventionsFictives.VILLES.size();
            dossier = "OC-%d-%04d".formatted(date.getYear(), date.getMonthValue());
            ville("PRET", date, 5_500_000L + 25_000L * hasard.nextInt(160), "prêts", ville);
            ville("SUBVENTION", date.plusDays(2), 2_800_000L + 10_000L * hasard.nextInt(220), "subventions", ville);
        }
        dossier = null;
    }

    private void ville(String nature, LocalDate date, long euros, String lot, int ville) {
        ajouter(
                ConventionsFictives.convention(ville),
                "ACV",
                "POL-ACV",
                nature,
                date,
                Montant.deEuros(euros),
                "Opérations de centre ancien, lot de %s %02d/%d".formatted(lot, date.getMonthValue(), date.getYear()),
                "Cœurs de Ville Habitat",
                new CodeCommune(ConventionsFictives.VILLES.get(ville)));
    }

    private void anil() {
        for (LocalDate date = LocalDate.of(2023, 3, 20); !date.isAfter(aujourdhui); date = date.plusMonths(6)) {
            String semestre = date.getMonth() == Month.MARCH ? "premier" : "second";
            String repartition = "RA-%d-0001".formatted(date.getYear());
            dossier = repartition + "-ANIL";
            anil(
                    date,
                    1_500_000,
                    "ANIL %d, %s semestre".formatted(date.getYear(), semestre),
                    "Agence nationale pour l’information sur le logement");
            dossier = repartition + "-ADIL";
            anil(
                    date.plusDays(7),
                    3_000_000,
                    "Réseau des ADIL %d, %s semestre".formatted(date.getYear(), semestre),
                    "Réseau des ADIL");
        }
        dossier = null;
    }

    private void anil(LocalDate date, long euros, String objet, String beneficiaire) {
        ajouter(
                "CV-2023-0005",
                "ANIL",
                "POL-ANIL",
                "CONTRIBUTION",
                date,
                Montant.deEuros(euros),
                objet,
                beneficiaire,
                null);
    }

    private void ajouter(
            String convention,
            String programme,
            String ligne,
            String nature,
            LocalDate date,
            Montant montant,
            String objet,
            String beneficiaire,
            @Nullable CodeCommune commune) {
        if (date.isAfter(aujourdhui)) {
            return;
        }
        Etat etat = etat(date);
        Montant certifie = switch (etat) {
            case PAYE -> montant;
            case CERTIFIE -> moitie(montant);
            default -> Montant.ZERO;
        };
        Montant paye = etat == Etat.PAYE ? montant : etat == Etat.CERTIFIE ? moitie(certifie) : Montant.ZERO;
        appels.add(new AppelFictif(
                "",
                convention,
                programme,
                ligne,
                date.getYear(),
                nature,
                dossier,
                montant,
                objet,
                "Demande de versement et état d’avancement reçus le " + date.getDayOfMonth() + "/"
                        + date.getMonthValue(),
                beneficiaire,
                commune,
                date,
                etat,
                identifiant(),
                certifie,
                paye));
    }

    /** By age: a call takes about four months to be paid; one in forty is given up. */
    private Etat etat(LocalDate date) {
        long jours = aujourdhui.toEpochDay() - date.toEpochDay();
        if (jours > 365 || date.getYear() < aujourdhui.getYear() && jours > 130) {
            return Etat.PAYE;
        }
        if (jours > 130) {
            return hasard.nextInt(12) == 0 ? Etat.ANNULE : Etat.PAYE;
        }
        if (jours > 85) {
            return Etat.CERTIFIE;
        }
        if (jours > 50) {
            return Etat.ENGAGE;
        }
        return jours > 15 ? Etat.DEPOSE : Etat.BROUILLON;
    }

    private UUID identifiant() {
        return new UUID(hasard.nextLong(), hasard.nextLong());
    }

    private static Montant moitie(Montant montant) {
        return montant.repartir(List.of(1L, 1L)).get(0);
    }

    private static Montant millions(long nombre) {
        return Montant.deEuros(nombre * 1_000_000);
    }
}
