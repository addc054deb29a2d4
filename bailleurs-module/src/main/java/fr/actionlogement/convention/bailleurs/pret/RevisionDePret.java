package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A rate of a loan.
 *
 * @param premiereEcheance first line of the schedule that bears it
 * @param appelee whether that line fell due already
 */
public record RevisionDePret(LocalDate premiereEcheance, Taux taux, boolean appelee) {

    static List<RevisionDePret> de(List<LigneDEcheancier> lignes) {
        List<RevisionDePret> revisions = new ArrayList<>();
        for (LigneDEcheancier ligne : lignes) {
            if (revisions.isEmpty()
                    || !revisions.get(revisions.size() - 1).taux().equals(ligne.taux())) {
                revisions.add(new RevisionDePret(
                        ligne.date(), ligne.taux(), ligne.situation() != SituationDEcheance.A_VENIR));
            }
        }
        return List.copyOf(revisions);
    }
}
