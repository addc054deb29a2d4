package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.bailleur.CategorieDeBailleur;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.IdentifiantIllisible;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invents landlords: names that nobody bears, SIRENs whose key is right. */
final class FabriqueDeBailleurs {

    private static final List<String> TETES = List.of(
            "Habitat", "Le Logis", "Le Foyer", "La Demeure", "Les Maisons", "Le Toit", "Résidences", "Les Foyers");
    private static final List<String> LIEUX = List.of(
            "du Val d’Armel",
            "des Trois Rivières fleuries",
            "de la Haute-Lande",
            "du Pays d’Orsène",
            "des Deux Beffrois",
            "de la Plaine bleue",
            "du Grand Cormier",
            "des Coteaux de Lure",
            "du Marais doré",
            "de la Baie d’Aubel",
            "des Quatre Vents",
            "du Mont Sorel",
            "de la Vallée d’Éole",
            "des Monts d’Arzel",
            "du Littoral d’Opaline",
            "de la Boucle d’Azur",
            "du Bocage vert",
            "des Grands Chênes",
            "du Pont-aux-Roses",
            "de la Source claire",
            "des Hauts de Brume",
            "du Lac d’Ambre",
            "de la Rive neuve",
            "des Îles sereines",
            "du Causse blanc",
            "de la Côte d’Érable",
            "du Plateau d’Hélion",
            "des Vignes hautes",
            "du Phare d’Ouessel",
            "de la Forêt d’Ysel",
            "des Sept Fontaines",
            "du Canal d’Orme",
            "de la Combe aux Fées",
            "du Puy d’Avril",
            "des Landes d’Or",
            "de la Pointe d’Ivoire",
            "du Bassin d’Aurore",
            "des Remparts roses");

    private FabriqueDeBailleurs() {}

    static List<BailleurFictif> inventer(int nombre, List<Departement> sieges, RandomGenerator hasard) {
        List<BailleurFictif> bailleurs = new ArrayList<>();
        Set<Siren> pris = new HashSet<>();
        for (int i = 0; i < nombre; i++) {
            Siren siren = siren(hasard);
            while (!pris.add(siren)) {
                siren = siren(hasard);
            }
            String nom = TETES.get(i % TETES.size()) + " " + LIEUX.get(i / TETES.size() % LIEUX.size());
            bailleurs.add(new BailleurFictif(
                    siren, nom, categorie(hasard), hasard.nextInt(4) == 0, sieges.get(i % sieges.size())));
        }
        return bailleurs;
    }

    private static CategorieDeBailleur categorie(RandomGenerator hasard) {
        int tirage = hasard.nextInt(100);
        if (tirage < 38) {
            return CategorieDeBailleur.OPH;
        }
        if (tirage < 72) {
            return CategorieDeBailleur.ESH;
        }
        CategorieDeBailleur[] autres = CategorieDeBailleur.values();
        return autres[2 + hasard.nextInt(autres.length - 2)];
    }

    /** Eight digits from 90 onwards, a range that few real companies have, and the digit that makes the key right. */
    private static Siren siren(RandomGenerator hasard) {
        String debut = String.format(Locale.ROOT, "%08d", 96_000_000 + hasard.nextInt(3_000_000));
        for (int cle = 0; cle < 10; cle++) {
            if (respecteLuhn(debut + cle)) {
                return new Siren(debut + cle);
            }
        }
        throw new IdentifiantIllisible(debut);
    }

    private static boolean respecteLuhn(String numero) {
        int somme = 0;
        for (int i = 0; i < numero.length(); i++) {
            int chiffre = numero.charAt(numero.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme % 10 == 0;
    }
}
