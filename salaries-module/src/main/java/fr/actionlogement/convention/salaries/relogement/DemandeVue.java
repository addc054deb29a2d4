package fr.actionlogement.convention.salaries.relogement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a dwelling; its unique number is an identifier, read apart.
 *
 * @param menage pseudonym of the household, shortened
 * @param personnes how many are to be housed
 */
public record DemandeVue(
        long cle,
        int version,
        String reference,
        UUID personne,
        String menage,
        EtatDeDemande etat,
        String commune,
        String nomDeLaCommune,
        int personnes,
        boolean prioritaire,
        LocalDate deposeeLe,
        LocalDate valableJusquAu,
        int renouvellements,
        @Nullable String motif,
        String saisiPar) {}
