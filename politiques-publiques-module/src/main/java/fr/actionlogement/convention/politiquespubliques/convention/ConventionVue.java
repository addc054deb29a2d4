package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A convention as shown, its validated amendments included.
 *
 * @param programme code
 * @param siret of the body, null when it is not known
 * @param rna of an association, null when it has none or it is not known
 * @param commune of the body when it is a town, null otherwise
 * @param acte reference of the signed act, null when it was not given
 * @param auteur who recorded it
 * @param version to send back in {@code If-Match} on a change
 */
public record ConventionVue(
        long id,
        String reference,
        String programme,
        String organisme,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable String rna,
        @Nullable CodeCommune commune,
        String objet,
        @Nullable String acte,
        LocalDate signeeLe,
        LocalDate debut,
        LocalDate fin,
        String auteur,
        Instant creeLe,
        long version,
        List<AnneeVue> annees) {

    /** Whether the validity meets that year. */
    public boolean couvre(Exercice exercice) {
        return !debut.isAfter(exercice.fin()) && !fin.isBefore(exercice.debut());
    }

    /** What is agreed for that year; zero when the schedule has no such year. */
    public Montant conventionne(Exercice exercice) {
        return annees.stream()
                .filter(annee -> annee.exercice().equals(exercice))
                .map(AnneeVue::montantConventionne)
                .findFirst()
                .orElse(Montant.ZERO);
    }

    /** What is agreed over all years. */
    public Montant total() {
        return Montant.somme(annees.stream().map(AnneeVue::montantConventionne).toList());
    }

    /** What was signed over all years, before the amendments. */
    public Montant signe() {
        return Montant.somme(annees.stream().map(AnneeVue::montantInitial).toList());
    }
}
