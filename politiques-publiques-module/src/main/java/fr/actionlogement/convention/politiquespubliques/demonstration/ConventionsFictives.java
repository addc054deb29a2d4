package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.demonstration.ConventionFictive.AnneeFictive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One fictitious convention per programme, one per town; the amounts follow the published allotments. */
final class ConventionsFictives {

    private static final LocalDate DEBUT = LocalDate.of(2023, 1, 1);
    private static final LocalDate FIN = LocalDate.of(2027, 12, 31);

    /** Communes of the fictitious towns. */
    static final List<String> VILLES = List.of("19272", "58194", "36044", "81065", "10387", "02691", "65440");

    private ConventionsFictives() {}

    static List<ConventionFictive> toutes() {
        List<ConventionFictive> conventions = new ArrayList<>(List.of(
                convention(
                        2,
                        "ANRU",
                        "Agence nationale pour la rénovation urbaine",
                        "Contribution annuelle à l’agence",
                        egales(440)),
                convention(
                        3,
                        "ANRU-PRETS",
                        "Bailleurs sociaux des projets validés",
                        "Enveloppe de prêts bonifiés",
                        egales(320)),
                convention(
                        4,
                        "FNAP",
                        "Fonds national des aides à la pierre",
                        "Contribution au fonds en 2023 et 2024",
                        List.of(
                                new AnneeFictive(
                                        2023,
                                        millions(300),
                                        millions(150),
                                        "Conventionné : amendement CE81 au PLF 2025 ; voté d’abord : Batiweb, article 41393"),
                                new AnneeFictive(2024, millions(150), null, "Amendement CE81 au PLF 2025"))),
                convention(5, "ANIL", "ANIL et réseau des ADIL", "Financement de l’ANIL et des ADIL", egales(9))));
        for (int ville = 0; ville < VILLES.size(); ville++) {
            conventions.add(new ConventionFictive(
                    convention(ville),
                    "ACV",
                    "Ville fictive n° " + (ville + 1),
                    null,
                    VILLES.get(ville),
                    "Convention immobilière",
                    LocalDate.of(2023, 7, 10 + ville),
                    DEBUT,
                    FIN,
                    egales(30)));
        }
        return conventions;
    }

    /** Reference of the convention immobilière of a town. */
    static String convention(int ville) {
        return "CV-2023-%04d".formatted(6 + ville);
    }

    private static ConventionFictive convention(
            int rang, String programme, String organisme, String objet, List<AnneeFictive> annees) {
        return new ConventionFictive(
                "CV-2023-%04d".formatted(rang),
                programme,
                organisme,
                null,
                null,
                objet,
                LocalDate.of(2023, 7, 2 + rang),
                DEBUT,
                FIN,
                annees);
    }

    private static List<AnneeFictive> egales(long parAn) {
        return IntStream.rangeClosed(2023, 2027)
                .mapToObj(annee -> new AnneeFictive(annee, millions(parAn), null, null))
                .toList();
    }

    private static Montant millions(long nombre) {
        return Montant.deEuros(nombre * 1_000_000);
    }
}
