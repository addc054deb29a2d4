package fr.actionlogement.convention.salaries.liste;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Pagination;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param apres key of the page after; null on the last
 * @param total how many in the whole list; beyond {@link #PLAFOND} in a long one, more than that
 */
public record Extrait<T>(List<T> elements, @Nullable String apres, long total) {

    /** Long lists are not counted further. */
    public static final int PLAFOND = 10_000;

    /** How many, in French. */
    public String enTexte(Formats formats, String singulier, String pluriel) {
        return total > PLAFOND
                ? "Plus de " + formats.compte(PLAFOND, singulier, pluriel)
                : formats.compte(total, singulier, pluriel);
    }

    /**
     * The links to the first and to the next page, filters kept.
     *
     * @param premiere whether this is the first one
     * @param resume how many, in French
     */
    public Pagination liens(AdresseDeListe adresse, boolean premiere, String resume) {
        return new Pagination(premiere ? null : adresse.premiere(), adresse.page("apres", apres), resume);
    }

    /** The page made of what was read, one row more than a page when there is another. */
    public static <T> Extrait<T> de(List<T> lus, int taille, Function<T, String> cle, long total) {
        boolean suite = lus.size() > taille;
        List<T> page = List.copyOf(suite ? lus.subList(0, taille) : lus);
        return new Extrait<>(page, suite ? cle.apply(page.get(taille - 1)) : null, total);
    }
}
