package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a loan stands on a day, computed from its whole file.
 *
 * @param depart start of the amortisation
 * @param prochaine next day on which something falls due; null when nothing does
 */
public record PositionDePret(
        long id,
        EtatDePret etat,
        LocalDate depart,
        @Nullable LocalDate prochaine,
        Montant tire,
        Montant restant,
        Montant appele,
        Montant encaisse) {

    /** Of a loan whose amortisation has not started and of which nothing fell due: its drawings say it all. */
    static PositionDePret enMobilisation(DossierDePret dossier) {
        return new PositionDePret(
                dossier.id(),
                EtatDePret.EN_MOBILISATION,
                dossier.depart(),
                dossier.depart(),
                dossier.tire(),
                dossier.tire(),
                Montant.ZERO,
                Montant.ZERO);
    }

    static PositionDePret au(LocalDate jour, DossierDePret dossier, Echeancier cours) {
        Montant appele = Montant.somme(dossier.appelees().stream()
                .map(e -> e.montant().moins(e.consolide()))
                .toList());
        Montant encaisse = Montant.somme(
                dossier.appelees().stream().map(EcheanceAppelee::recu).toList());
        List<Echeance> suite =
                cours.lignes().subList(dossier.appelees().size(), cours.lignes().size());
        Montant restant = cours.restantAu(jour);
        boolean tireEncore = !dossier.pret().ferme() && dossier.pret().montant().depasse(dossier.tire());
        boolean rembourse = restant.estNul() && suite.isEmpty() && appele.equals(encaisse) && !tireEncore;
        EtatDePret etat = rembourse
                ? EtatDePret.REMBOURSE
                : jour.isBefore(dossier.depart()) ? EtatDePret.EN_MOBILISATION : EtatDePret.EN_AMORTISSEMENT;
        return new PositionDePret(
                dossier.id(),
                etat,
                dossier.depart(),
                suite.isEmpty() ? null : suite.get(0).date(),
                dossier.tire(),
                restant,
                appele,
                encaisse);
    }
}
