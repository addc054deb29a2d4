package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a loan is computed from.
 *
 * @param engagement its commitment on the ledger
 * @param tirages in the order of days
 * @param amenagements accepted, in the order of days
 * @param appelees what fell due already, in the order of ranks
 */
public record DossierDePret(
        long id,
        PretVu pret,
        UUID engagement,
        List<TirageVu> tirages,
        List<AmenagementVu> amenagements,
        List<EcheanceAppelee> appelees) {

    /** Start of the amortisation: what the first drawing fixed, or fixes now. */
    LocalDate depart() {
        LocalDate fixe = pret.departLe();
        return fixe != null
                ? fixe
                : tirages.get(0).date().plusMonths(pret.conditions().prefinancementMois());
    }

    /** Drawn, net of what was taken back. */
    Montant tire() {
        return Montant.somme(tirages.stream().map(TirageVu::montant).toList());
    }

    /** Last day on which something fell due; null before. */
    @Nullable
    LocalDate dernierAppel() {
        return appelees.isEmpty() ? null : appelees.get(appelees.size() - 1).date();
    }

    /** The same with other lines that fell due. */
    DossierDePret avec(List<EcheanceAppelee> lignes) {
        return new DossierDePret(id, pret, engagement, tirages, amenagements, List.copyOf(lignes));
    }

    /** The same with one more drawing. */
    DossierDePret avec(TirageVu tirage) {
        List<TirageVu> tous = new ArrayList<>(tirages);
        tous.add(tirage);
        return new DossierDePret(id, pret, engagement, List.copyOf(tous), amenagements, appelees);
    }

    /** The same with one more decision on its course. */
    DossierDePret avec(AmenagementVu accepte) {
        List<AmenagementVu> tous = new ArrayList<>(amenagements);
        tous.add(accepte);
        return new DossierDePret(id, pret, engagement, tirages, List.copyOf(tous), appelees);
    }
}
