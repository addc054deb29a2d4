package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows written and sums of the columns that have one, kept as the rows go by. */
final class Totaux {

    private final List<? extends ColonneExportee<?>> colonnes;
    private final long[] sommes;
    private long lignes;

    Totaux(List<? extends ColonneExportee<?>> colonnes) {
        this.colonnes = colonnes;
        this.sommes = new long[colonnes.size()];
    }

    void ajouter(@Nullable Object[] cellules) {
        lignes++;
        for (int i = 0; i < cellules.length; i++) {
            if (colonnes.get(i).totalisee()) {
                sommes[i] = Math.addExact(sommes[i], valeur(cellules[i]));
            }
        }
    }

    private static long valeur(@Nullable Object cellule) {
        if (cellule == null) {
            return 0;
        }
        return cellule instanceof Montant ? ((Montant) cellule).centimes() : (Long) cellule;
    }

    long lignes() {
        return lignes;
    }

    /** The sum of a column, as one of its cells; null when it has none. */
    @Nullable
    Object total(int rang) {
        ColonneExportee<?> colonne = colonnes.get(rang);
        if (!colonne.totalisee()) {
            return null;
        }
        return colonne.type() == ColonneExportee.Type.MONTANT
                ? (Object) Montant.deCentimes(sommes[rang])
                : (Object) sommes[rang];
    }
}
