package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table of the axis as a file, said in one expression; for a table short enough to be counted by reading it.
 *
 * @param mots the filters that are set, in words
 * @param entetes columns, the same whatever the filters
 * @param lecture gives every row that answers
 */
public record Tableau<L, C>(
        String code,
        String titre,
        Class<C> criteres,
        Function<C, FiltresEnMots> mots,
        List<ColonneExportee<L>> entetes,
        BiConsumer<C, Consumer<L>> lecture)
        implements TableExportee<L, C> {

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public Map<String, String> filtres(C choisis) {
        return mots.apply(choisis).valeurs();
    }

    @Override
    public List<ColonneExportee<L>> colonnes(C choisis) {
        return entetes;
    }

    @Override
    public void parcourir(C choisis, Consumer<L> ligne) {
        lecture.accept(choisis, ligne);
    }
}
