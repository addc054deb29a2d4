package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.operation.Forme;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.SaisieDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.TypeDOperation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of an operation: as {@link SaisieDOperation}, with the version that was read. */
record OperationForm(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30) @Nullable
        String convention,

        @NotBlank(message = "Indiquez l’intitulé.") @TexteSur(max = 200) @Nullable
        String intitule,

        @TexteSur(max = 160) @Nullable String operateur,
        @Nullable Siren siren,
        @Nullable Siret siret,

        @NotNull(message = "Indiquez la commune.") @Nullable CodeCommune commune,

        @Nullable Montant pret,
        @Nullable Taux taux,
        @Nullable Integer dureeAns,
        @Nullable Integer differeAns,
        @Nullable Periodicite periodicite,
        @Nullable Montant subvention,
        @Nullable LocalDate expireLe,
        @TexteSur(max = 10) @Nullable String qpv,
        @TexteSur(max = 40) @Nullable String famille,
        @TexteSur(max = 200) @Nullable String validationAnru,
        @Nullable Integer plai,
        @Nullable Integer plus,
        @Nullable Integer rehabilites,
        @Nullable Integer residentialises,
        @Nullable Forme forme,
        @Nullable TypeDOperation type,
        @TexteSur(max = 120) @Nullable String secteur,
        @Nullable Integer surface,
        @Nullable Montant travaux,
        @Nullable Boolean anah,
        @TexteSur(max = 500) @Nullable String derogation,
        @Nullable Boolean proprietaireUnique,
        @Nullable Integer logements,
        @Nullable Integer salaries,
        @Nullable Long version) {

    static OperationForm vide(@Nullable String convention) {
        return new OperationForm(
                convention,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static OperationForm de(OperationVue operation, List<DroitVu> droits) {
        DroitVu pret = droit(droits, "PRET");
        DroitVu subvention = droit(droits, "SUBVENTION");
        var conditions = pret == null ? null : pret.pret();
        boolean personne = operation.forme() == Forme.PERSONNE;
        return new OperationForm(
                operation.convention(),
                operation.intitule(),
                personne ? null : operation.operateur(),
                operation.siren(),
                operation.siret(),
                operation.commune(),
                pret == null ? null : pret.montant(),
                conditions == null ? null : conditions.taux(),
                conditions == null ? null : conditions.dureeAns(),
                conditions == null ? null : conditions.differeAns(),
                conditions == null ? null : conditions.periodicite(),
                subvention == null ? null : subvention.montant(),
                droits.isEmpty() ? null : droits.get(0).expireLe(),
                operation.qpv(),
                operation.famille(),
                operation.validationAnru(),
                operation.plai(),
                operation.plus(),
                operation.rehabilites(),
                operation.residentialises(),
                operation.forme(),
                operation.type(),
                operation.secteur(),
                operation.surface(),
                operation.travaux(),
                operation.anah(),
                operation.derogation(),
                operation.forme() != Forme.BAILLEUR_SOCIAL,
                operation.logements(),
                operation.salaries(),
                operation.version());
    }

    private static @Nullable DroitVu droit(List<DroitVu> droits, String nature) {
        return droits.stream()
                .filter(droit -> droit.nature().equals(nature))
                .findFirst()
                .orElse(null);
    }

    SaisieDOperation saisie() {
        return new SaisieDOperation(
                Objects.requireNonNull(convention),
                Objects.requireNonNull(intitule),
                operateur,
                siren,
                siret,
                Objects.requireNonNull(commune),
                pret,
                taux,
                dureeAns,
                differeAns,
                periodicite,
                subvention,
                expireLe,
                qpv,
                famille,
                validationAnru,
                plai,
                plus,
                rehabilites,
                residentialises,
                forme,
                type,
                secteur,
                surface,
                travaux,
                anah,
                derogation,
                proprietaireUnique,
                logements,
                salaries);
    }
}
