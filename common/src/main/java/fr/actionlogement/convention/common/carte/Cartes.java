package fr.actionlogement.convention.common.carte;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes maps from values by département. Classes hold as many départements each, as far as equal values allow: a few large
 * ones do not hide the others.
 */
@Service
public class Cartes {

    private static final int CLASSES = 5;

    private final Territoires territoires;
    private final Formats formats;

    Cartes(Territoires territoires, Formats formats) {
        this.territoires = territoires;
        this.formats = formats;
    }

    /**
     * A map of amounts.
     *
     * @param valeurs by département; an absent one is zero
     * @param nonLocalise what belongs to none of them
     * @param lien page of the lines of a département; may answer null
     */
    public Carte montants(
            String titre,
            Map<Departement, Montant> valeurs,
            Montant nonLocalise,
            Function<Departement, @Nullable String> lien) {
        Map<Departement, Long> centimes = new HashMap<>();
        valeurs.forEach((departement, montant) -> centimes.put(departement, montant.centimes()));
        return dessiner(titre, centimes, 0, nonLocalise.centimes(), lien, n -> formats.montant(Montant.deCentimes(n)));
    }

    /** A map of counts: dwellings, aids, dossiers. */
    public Carte nombres(
            String titre,
            Map<Departement, Long> valeurs,
            long nonLocalise,
            Function<Departement, @Nullable String> lien) {
        return dessiner(titre, valeurs, 0, nonLocalise, lien, formats::nombre);
    }

    /**
     * A map of counts of people.
     *
     * @param valeurs those that may be shown
     * @param secret sum of those that may not; zero when there are none
     */
    public Carte effectifs(
            String titre, Map<Departement, Long> valeurs, long secret, Function<Departement, @Nullable String> lien) {
        return dessiner(titre, valeurs, secret, 0, lien, formats::nombre);
    }

    private Carte dessiner(
            String titre,
            Map<Departement, Long> valeurs,
            long secret,
            long nonLocalise,
            Function<Departement, @Nullable String> lien,
            LongFunction<String> texte) {
        List<Long> rangees =
                valeurs.values().stream().filter(v -> v != 0).sorted().toList();
        List<Long> bornes = bornes(rangees);
        List<Carte.Case> cases = territoires.departements().stream()
                .map(fiche -> {
                    long valeur = valeurs.getOrDefault(fiche.code(), 0L);
                    return new Carte.Case(
                            fiche.code(),
                            fiche.nom(),
                            fiche.region(),
                            texte.apply(valeur),
                            classe(valeur, bornes),
                            lien.apply(fiche.code()));
                })
                .toList();
        long total = valeurs.values().stream().reduce(Math.addExact(nonLocalise, secret), Math::addExact);
        return new Carte(
                titre,
                cases,
                legende(rangees, bornes, secret == 0 ? "Rien" : "Rien, ou secret statistique", texte),
                secret == 0 ? null : texte.apply(secret),
                texte.apply(nonLocalise),
                null,
                texte.apply(total));
    }

    /** Highest value of each class; fewer than five when values repeat. */
    private static List<Long> bornes(List<Long> rangees) {
        List<Long> bornes = new ArrayList<>();
        for (int k = 1; k <= CLASSES && !rangees.isEmpty(); k++) {
            long borne = rangees.get(Math.max(0, (int) Math.ceil(rangees.size() * k / (double) CLASSES) - 1));
            if (bornes.isEmpty() || borne > bornes.get(bornes.size() - 1)) {
                bornes.add(borne);
            }
        }
        return bornes;
    }

    private static int classe(long valeur, List<Long> bornes) {
        if (valeur == 0) {
            return 0;
        }
        for (int k = 0; k < bornes.size(); k++) {
            if (valeur <= bornes.get(k)) {
                return k + 1 + CLASSES - bornes.size();
            }
        }
        return CLASSES;
    }

    private static List<Carte.Classe> legende(
            List<Long> rangees, List<Long> bornes, String rien, LongFunction<String> texte) {
        List<Carte.Classe> legende = new ArrayList<>(List.of(new Carte.Classe(0, rien)));
        for (int k = 0; k < bornes.size(); k++) {
            long haut = bornes.get(k);
            long sous = k == 0 ? Long.MIN_VALUE : bornes.get(k - 1);
            long bas = rangees.stream().filter(v -> v > sous).findFirst().orElse(haut);
            legende.add(new Carte.Classe(
                    k + 1 + CLASSES - bornes.size(),
                    bas == haut ? texte.apply(haut) : "de " + texte.apply(bas) + " à " + texte.apply(haut)));
        }
        return legende;
    }
}
