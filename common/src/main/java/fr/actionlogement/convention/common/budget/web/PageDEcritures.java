package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.EcritureVue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyset page of entries.
 *
 * @param suivante number to pass as {@code avant} for the next page, null on the last
 */
record PageDEcritures(List<EcritureVue> ecritures, @Nullable Long suivante) {

    static final int TAILLE = 50;

    static PageDEcritures de(List<EcritureVue> lues) {
        if (lues.size() <= TAILLE) {
            return new PageDEcritures(lues, null);
        }
        List<EcritureVue> page = lues.subList(0, TAILLE);
        return new PageDEcritures(page, page.get(TAILLE - 1).sequence());
    }
}
