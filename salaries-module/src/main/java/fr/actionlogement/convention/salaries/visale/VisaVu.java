package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visa.
 *
 * @param locataire pseudonym of the tenant, shortened
 */
public record VisaVu(
        long cle,
        int version,
        String reference,
        UUID personne,
        String locataire,
        EtatDeVisa etat,
        String regime,
        ProfilDeLocataire profil,
        ZoneDeLoyer zone,
        Montant ressources,
        LocalDate demandeLe,
        @Nullable Montant loyerMax,
        @Nullable LocalDate valableJusquAu,
        @Nullable String motif,
        String saisiPar,
        @Nullable String decidePar) {}
