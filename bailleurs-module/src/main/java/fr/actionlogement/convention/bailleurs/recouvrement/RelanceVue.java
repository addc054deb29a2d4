package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of a line that is late.
 *
 * @param niveau from 1, the mildest
 * @param echeanceLe day on which the line fell due
 * @param reste still due on it now
 * @param envoyeePar null while it waits to be sent
 */
public record RelanceVue(
        long id,
        String pret,
        String operation,
        String intitule,
        String bailleur,
        String nomDuBailleur,
        int rang,
        int niveau,
        String libelle,
        LocalDate echeanceLe,
        Montant du,
        Montant reste,
        Instant prepareeLe,
        @Nullable String envoyeePar,
        @Nullable LocalDate envoyeeLe) {

    /** Whether it waits to be sent, and still has an object. */
    public boolean aEnvoyer() {
        return envoyeePar == null && reste.estPositif();
    }
}
