package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Pagination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, without a rank: the next one starts after a key.
 *
 * @param elements in the order of the list
 * @param avant key to give as {@code avant} for the page before; null on the first one
 * @param apres key to give as {@code apres} for the page after; null on the last one
 * @param total how many in the whole list; counted up to {@link #PLAFOND_DU_COMPTE}
 */
public record PageDe<T>(
        List<T> elements, @Nullable String avant, @Nullable String apres, long total) {

    /** Beyond, one says "more than". */
    public static final int PLAFOND_DU_COMPTE = 10_000;

    /** Rows of a page. */
    public static final int TAILLE = 50;

    /** Every row of a list, page after page, so that memory holds one page whatever the length. */
    public static <T> void parcourir(Function<@Nullable String, PageDe<T>> pageApres, Consumer<T> ligne) {
        String repere = null;
        do {
            PageDe<T> page = pageApres.apply(repere);
            page.elements().forEach(ligne);
            repere = page.apres();
        } while (repere != null);
    }

    /**
     * Cuts what a query brought back: one row more than a page, backwards when the page before was asked for.
     *
     * @param lus at most {@link #TAILLE} + 1 rows
     * @param versLeDebut whether the rows were read backwards, to show the page before a key
     * @param depuis whether the page was asked for with a key
     */
    public static <T> PageDe<T> couper(
            List<T> lus, boolean versLeDebut, boolean depuis, long total, Function<T, String> cle) {
        boolean encore = lus.size() > TAILLE;
        List<T> page = new ArrayList<>(lus.subList(0, Math.min(TAILLE, lus.size())));
        if (versLeDebut) {
            Collections.reverse(page);
        }
        boolean precede = versLeDebut ? encore : depuis;
        boolean suit = versLeDebut || encore;
        return new PageDe<>(
                List.copyOf(page),
                precede && !page.isEmpty() ? cle.apply(page.get(0)) : null,
                suit && !page.isEmpty() ? cle.apply(page.get(page.size() - 1)) : null,
                total);
    }

    /**
     * The links around it, filters kept.
     *
     * @param compte the total as a French number, of which {@code singulier} or {@code pluriel} says what
     */
    public Pagination autour(AdresseDeListe adresse, String singulier, String pluriel, String compte) {
        String combien = total > PLAFOND_DU_COMPTE
                ? "Plus de 10\u202F000 " + pluriel
                : compte + " " + (total < 2 ? singulier : pluriel);
        return new Pagination(adresse.page("avant", avant), adresse.page("apres", apres), combien);
    }
}
