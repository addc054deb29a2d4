package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The zones of the dwelling on the day of the rules, in the three zonings that the rules use.
 *
 * @param abc ABC zone; null when not known
 * @param social zone of social housing: {@code PARIS}, {@code IDF} or {@code AUTRE}; null when not known
 * @param visale zones that may be the dwelling's in the rules of Visale: none when nothing is known, two when only its
 *     urban area would tell
 */
public record Lieu(@Nullable Zone abc, @Nullable String social, List<String> visale) {

    /** Nothing is known. */
    public static final Lieu INCONNU = new Lieu(null, null, List.of());

    private static final List<String> ILE_DE_FRANCE = List.of("75", "77", "78", "91", "92", "93", "94", "95");

    /** Keeps its own copy. */
    public Lieu {
        visale = List.copyOf(visale);
    }

    /** The zones of a commune by the rules of a day. */
    static Lieu de(
            CodeCommune commune,
            @Nullable Zone abc,
            int population,
            @Nullable Boolean grandeAgglomeration,
            BaremeDuJour bareme) {
        boolean idf = ILE_DE_FRANCE.contains(commune.departement().code());
        boolean paris = commune.code().startsWith("75");
        boolean limitrophe =
                paris || bareme.parametre("LIMITROPHE_PARIS", commune.code()).isPresent();
        String social = limitrophe ? "PARIS" : idf ? "IDF" : "AUTRE";
        return new Lieu(abc, social, visale(commune, idf, paris, population, grandeAgglomeration, bareme));
    }

    /** Since some day the rules count the size of the urban area: a big commune is in a big one, others must say. */
    private static List<String> visale(
            CodeCommune commune,
            boolean idf,
            boolean paris,
            int population,
            @Nullable Boolean grandeAgglomeration,
            BaremeDuJour bareme) {
        return bareme.parametre("GRANDE_AGGLOMERATION")
                .map(seuil -> {
                    boolean corse =
                            commune.code().startsWith("2A") || commune.code().startsWith("2B");
                    if (idf) {
                        return List.of("I");
                    }
                    if (corse
                            || commune.departement().estOutreMer()
                            || population > seuil.nombre()
                            || Boolean.TRUE.equals(grandeAgglomeration)) {
                        return List.of("II");
                    }
                    return grandeAgglomeration == null ? List.of("II", "III") : List.of("III");
                })
                .orElseGet(() -> List.of(paris ? "PARIS" : idf ? "IDF" : "AUTRE"));
    }
}
