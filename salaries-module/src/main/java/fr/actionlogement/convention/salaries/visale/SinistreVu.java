package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim.
 *
 * @param tardif declared after the delay
 * @param demande what the landlord asks for
 * @param indemnite what the guarantee pays
 */
public record SinistreVu(
        long cle,
        int version,
        String reference,
        String contrat,
        long cleDuContrat,
        String commune,
        NatureDeSinistre nature,
        EtatDeSinistre etat,
        LocalDate constitueLe,
        LocalDate declareLe,
        boolean tardif,
        Montant demande,
        Montant indemnite,
        @Nullable Exercice exercice,
        @Nullable UUID engagement,
        @Nullable LocalDate quittanceValideeLe,
        @Nullable LocalDate indemniseLe,
        @Nullable String motif,
        String declarePar,
        @Nullable String instruitPar,
        @Nullable String proposePar,
        List<MoisVu> mois,
        @Nullable CreanceVue creance) {

    SinistreVu avec(CreanceVue ouverte) {
        return new SinistreVu(
                cle,
                version,
                reference,
                contrat,
                cleDuContrat,
                commune,
                nature,
                etat,
                constitueLe,
                declareLe,
                tardif,
                demande,
                indemnite,
                exercice,
                engagement,
                quittanceValideeLe,
                indemniseLe,
                motif,
                declarePar,
                instruitPar,
                proposePar,
                mois,
                ouverte);
    }
}
