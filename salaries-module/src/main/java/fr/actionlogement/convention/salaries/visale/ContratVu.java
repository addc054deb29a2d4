package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract of guarantee.
 *
 * @param loyer guaranteed rent and charges, a month
 * @param fin last day covered
 * @param moisMax unpaid months indemnified at most
 * @param bailleur number of the landlord's account, never a name; null for a partner's contract
 * @param locataire pseudonym, shortened; null when the partner keeps the identity
 */
public record ContratVu(
        long cle,
        int version,
        String reference,
        EtatDeContrat etat,
        String regime,
        Parc parc,
        String commune,
        String nomDeLaCommune,
        String departement,
        Montant loyer,
        LocalDate debut,
        LocalDate fin,
        @Nullable LocalDate signeLe,
        int millesime,
        int moisMax,
        int moisIndemnises,
        Montant degradationsMax,
        Montant indemnise,
        Montant degradations,
        Montant recouvre,
        int sinistres,
        @Nullable String visa,
        @Nullable UUID personne,
        @Nullable String locataire,
        @Nullable String bailleur,
        @Nullable String partenaire,
        @Nullable String referencePartenaire,
        String saisiPar) {

    /** Stands for the end of a cover that lasts as long as the lease. */
    public static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);

    /** Months that may still be indemnified, from that day on. */
    public int moisRestants(LocalDate jour) {
        if (etat != EtatDeContrat.ACTIF || jour.isAfter(fin)) {
            return 0;
        }
        long couverts = (fin.getYear() - jour.getYear()) * 12L + fin.getMonthValue() - jour.getMonthValue() + 1;
        return (int) Math.min(couverts, moisMax - moisIndemnises);
    }

    /** Guaranteed rent of the months that may still be indemnified. */
    public Montant exposition(LocalDate jour) {
        return loyer.fois(moisRestants(jour));
    }

    /** Whether the cover ends before the lease. */
    public boolean aUneFin() {
        return fin.isBefore(SANS_FIN);
    }
}
