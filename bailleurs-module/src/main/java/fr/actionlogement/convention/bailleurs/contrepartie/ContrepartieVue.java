package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reservation rights of an operation.
 *
 * @param operation reference of the operation, which identifies them
 * @param titulaire who owes the dwellings today
 * @param prioritaires among the rights, kept for priority households
 * @param jusquAu last day; null before the opening
 * @param misADisposition all years
 * @param version to be given back with an act
 */
public record ContrepartieVue(
        String operation,
        Departement departement,
        Siren titulaire,
        String nomDuTitulaire,
        ModeDeReservation mode,
        int nombre,
        int prioritaires,
        int dureeAns,
        EtatDeContrepartie etat,
        String negociePar,
        @Nullable String ouvertPar,
        @Nullable LocalDate ouvertLe,
        @Nullable LocalDate jusquAu,
        @Nullable LocalDate retireLe,
        int misADisposition,
        int utilises,
        int attributionsPrioritaires,
        List<AnneeVue> annees,
        List<CessionVue> cessions,
        int version) {}
