package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fictitious convention. */
public record ConventionFictive(
        String reference,
        String programme,
        String organisme,
        @Nullable String siren,
        @Nullable String commune,
        String objet,
        LocalDate signeeLe,
        LocalDate debut,
        LocalDate fin,
        List<AnneeFictive> annees) {

    /** One year of its schedule. */
    public record AnneeFictive(
            int exercice,
            Montant conventionne,
            @Nullable Montant vote,
            @Nullable String source) {}
}
