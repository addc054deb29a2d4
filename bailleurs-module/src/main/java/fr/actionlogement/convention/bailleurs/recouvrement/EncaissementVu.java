package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.bailleurs.pret.Recette;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as shown.
 *
 * @param imputations what it paid, line by line; empty before it is recorded
 * @param version to be given back with a decision
 */
public record EncaissementVu(
        String reference,
        String pret,
        String operation,
        String nomDuBailleur,
        Montant montant,
        LocalDate recuLe,
        String piece,
        StatutDEncaissement statut,
        String saisiPar,
        LocalDate saisiLe,
        @Nullable String decidePar,
        @Nullable LocalDate decideLe,
        @Nullable String motifRejet,
        List<Recette> imputations,
        int version) {

    /** What paid interest; zero before it is recorded. */
    Montant interets() {
        return Montant.somme(imputations.stream().map(Recette::interets).toList());
    }

    /** What paid capital; zero before it is recorded. */
    Montant capital() {
        return Montant.somme(imputations.stream().map(Recette::capital).toList());
    }
}
