package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A convention as shown; {@code programme} is a code, {@code auteur} who recorded it. */
public record ConventionVue(
        long id,
        String reference,
        String programme,
        String organisme,
        @Nullable Siren siren,
        String objet,
        LocalDate signeeLe,
        LocalDate debut,
        LocalDate fin,
        String auteur,
        Instant creeLe,
        List<AnneeConventionnee> annees) {

    /** Whether the validity meets that year. */
    public boolean couvre(Exercice exercice) {
        return !debut.isAfter(exercice.fin()) && !fin.isBefore(exercice.debut());
    }

    /** What is agreed for that year; zero when the schedule has no such year. */
    public Montant conventionne(Exercice exercice) {
        return annees.stream()
                .filter(annee -> annee.exercice().equals(exercice))
                .map(AnneeConventionnee::montantConventionne)
                .findFirst()
                .orElse(Montant.ZERO);
    }

    /** What is agreed over all years. */
    public Montant total() {
        return Montant.somme(
                annees.stream().map(AnneeConventionnee::montantConventionne).toList());
    }
}
