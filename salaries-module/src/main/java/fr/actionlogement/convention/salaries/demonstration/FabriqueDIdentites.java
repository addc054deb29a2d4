package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** People who do not exist; never the same twice. */
final class FabriqueDIdentites {

    private static final List<String> NOMS = List.of(
            "Martin",
            "Bernard",
            "Thomas",
            "Petit",
            "Robert",
            "Richard",
            "Durand",
            "Dubois",
            "Moreau",
            "Laurent",
            "Simon",
            "Michel",
            "Lefèvre",
            "Leroy",
            "Roux",
            "David",
            "Bertrand",
            "Morel",
            "Fournier",
            "Girard",
            "Bonnet",
            "Dupont",
            "Lambert",
            "Fontaine",
            "Rousseau",
            "Vincent",
            "Müller",
            "Faure",
            "André",
            "Mercier",
            "Blanc",
            "Guérin",
            "Boyer",
            "Garnier",
            "Chevalier",
            "François",
            "Legrand",
            "Gauthier",
            "Garcia",
            "Perrin",
            "Robin",
            "Clément",
            "Morin",
            "Nicolas",
            "Henry",
            "Roussel",
            "Mathieu",
            "Gautier",
            "Masson",
            "Marchand",
            "Duval",
            "Denis",
            "Dumont",
            "Marie",
            "Lemaire",
            "Noël",
            "Meyer",
            "Dufour",
            "Meunier",
            "Brun",
            "Blanchard",
            "Giraud",
            "Joly",
            "Rivière",
            "Lucas",
            "Brunet",
            "Gaillard",
            "Barbier",
            "Arnaud",
            "Martinez",
            "Benali",
            "Diallo",
            "Traoré",
            "Nguyen",
            "Da Silva",
            "Lopes",
            "Haddad",
            "Cohen",
            "Kouassi",
            "Payet",
            "Hoarau");
    private static final List<String> PRENOMS = List.of(
            "Emma",
            "Lucas",
            "Léa",
            "Hugo",
            "Chloé",
            "Enzo",
            "Manon",
            "Nathan",
            "Camille",
            "Louis",
            "Inès",
            "Jules",
            "Sarah",
            "Arthur",
            "Jade",
            "Ethan",
            "Lola",
            "Noah",
            "Zoé",
            "Gabriel",
            "Louise",
            "Raphaël",
            "Alice",
            "Mathis",
            "Lina",
            "Théo",
            "Anaïs",
            "Clément",
            "Eva",
            "Maxime",
            "Juliette",
            "Adam",
            "Clara",
            "Yanis",
            "Romane",
            "Tom",
            "Élise",
            "Mehdi",
            "Maëlys",
            "Baptiste",
            "Nina",
            "Antoine",
            "Margaux",
            "Simon",
            "Aïcha",
            "Karim",
            "Fatou",
            "Ibrahim",
            "Océane",
            "Axel",
            "Pauline",
            "Victor",
            "Elsa",
            "Samuel",
            "Salomé",
            "Aurélien",
            "Solène",
            "Malik");

    private final RandomGenerator hasard;
    private final Set<String> prises = new HashSet<>();

    FabriqueDIdentites(RandomGenerator hasard) {
        this.hasard = hasard;
    }

    /** Somebody of that age on that day. */
    Identite prochaine(int age, LocalDate le) {
        Identite identite;
        do {
            identite = new Identite(
                    NOMS.get(hasard.nextInt(NOMS.size())),
                    PRENOMS.get(hasard.nextInt(PRENOMS.size())),
                    le.minusYears(age).minusDays(1 + hasard.nextInt(360)),
                    null);
        } while (!prises.add(identite.nom() + identite.prenom() + identite.naissance()));
        return identite;
    }
}
