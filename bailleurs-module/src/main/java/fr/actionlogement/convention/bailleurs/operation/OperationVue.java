package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as shown.
 *
 * @param nombreDeLogements all products
 * @param montantActionLogement what the convention brings in the plan
 * @param prixDeRevient the cost by item, in the order of the list; empty when it is not detailed
 * @param exercice whose allotment bears it; null before the grant
 * @param version to be given back with a change
 */
public record OperationVue(
        String reference,
        String intitule,
        Siren bailleur,
        String nomDuBailleur,
        CodeCommune commune,
        String nomDeLaCommune,
        Departement departement,
        @Nullable Zone zone,
        NatureDOperation nature,
        String ligne,
        StatutDOperation statut,
        Montant cout,
        Montant montantActionLogement,
        long nombreDeLogements,
        List<LogementsVus> logements,
        List<FinancementVu> plan,
        List<PosteVu> prixDeRevient,
        @Nullable LocalDate chantierPrevuLe,
        @Nullable LocalDate achevementPrevuLe,
        @Nullable Exercice exercice,
        String creePar,
        @Nullable String deposePar,
        @Nullable LocalDate deposeLe,
        @Nullable String accordePar,
        @Nullable LocalDate accordeLe,
        @Nullable LocalDate chantierLe,
        @Nullable LocalDate acheveLe,
        int version) {

    /** Usable surface of all dwellings, in hundredths of a square metre; 0 when they are not detailed. */
    public long surfaceCentiemes() {
        return logements.stream().mapToLong(LogementsVus::surfaceCentiemes).sum();
    }

    /** Every field in the order of the page, as a person reads it. */
    public List<Champ> champs() {
        return Description.de(this);
    }
}
