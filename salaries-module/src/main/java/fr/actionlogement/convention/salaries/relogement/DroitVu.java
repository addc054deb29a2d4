package fr.actionlogement.convention.salaries.relogement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rights of a file.
 *
 * @param dossier where they come from
 * @param titulaire who owes the dwellings
 * @param prioritaires among the rights, kept for priority households
 * @param retireLe when the file was given up; null as a rule
 * @param baux leases signed on them
 */
public record DroitVu(
        String dossier,
        String commune,
        String nomDeLaCommune,
        String departement,
        String titulaire,
        int nombre,
        int prioritaires,
        LocalDate ouvertLe,
        LocalDate jusquAu,
        @Nullable LocalDate retireLe,
        int baux) {

    /** Leases that may still be signed, whatever the day. */
    public int reste() {
        return retireLe == null ? nombre - baux : 0;
    }

    /** Whether a lease may be signed on them that day. */
    public boolean couvre(LocalDate jour) {
        return !jour.isBefore(ouvertLe) && !jour.isAfter(jusquAu) && (retireLe == null || jour.isBefore(retireLe));
    }
}
