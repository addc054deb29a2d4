package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation that does not exist.
 *
 * @param cree day of its entry; the later days follow one another, null where nothing happened
 * @param derniere day of its last act
 */
public record OperationFictive(
        String reference,
        String intitule,
        BailleurFictif bailleur,
        CommuneDAccueil commune,
        NatureDOperation nature,
        Montant cout,
        Map<Produit, Integer> logements,
        List<PartFictive> plan,
        StatutDOperation statut,
        LocalDate cree,
        @Nullable LocalDate depose,
        @Nullable LocalDate accorde,
        @Nullable LocalDate chantier,
        @Nullable LocalDate acheve,
        LocalDate derniere) {

    /** The budget line of its territory. */
    public String ligne() {
        return commune.code().departement().estOutreMer() ? "BAI-OUTRE-MER" : "BAI-PRODUCTION";
    }

    /** All products. */
    public long nombreDeLogements() {
        return logements.values().stream().mapToLong(Integer::longValue).sum();
    }

    OperationFictive nommee(String nouvelle) {
        return new OperationFictive(
                nouvelle, intitule, bailleur, commune, nature, cout, logements, plan, statut, cree, depose, accorde,
                chantier, acheve, derniere);
    }
}
