package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.pret.interne.DossiersEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets.Ligne;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.PositionEngagement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a landlord paid back on what fell due: the oldest line first, its interest before its principal (article 1343-1
 * of the code civil). The principal goes to the ledger as a repayment, apart from fresh money, up to what was paid out; what
 * exceeds it is interest that had joined the balance.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecettesDePrets {

    private final DossiersEnBase dossiers;
    private final EcrituresDePrets ecritures;
    private final AppelsDEcheances appels;
    private final Budget budget;
    private final Engagements engagements;
    private final Clock horloge;

    RecettesDePrets(
            DossiersEnBase dossiers,
            EcrituresDePrets ecritures,
            AppelsDEcheances appels,
            Budget budget,
            Engagements engagements,
            Clock horloge) {
        this.dossiers = dossiers;
        this.ecritures = ecritures;
        this.appels = appels;
        this.budget = budget;
        this.engagements = engagements;
        this.horloge = horloge;
    }

    /**
     * Receives money on a loan.
     *
     * @param montant positive, at most what is due
     * @param date day on which it came, the day of effect in the ledger
     * @return what it paid, line by line
     * @throws ConflitDEtat when less is due
     */
    public List<Recette> recevoir(String reference, Montant montant, LocalDate date, String motif) {
        List<Long> prets = dossiers.verrouiller(reference);
        DossierDePret dossier = dossiers.lire(prets).stream().findFirst().orElseThrow(Prets::inconnu);
        exigerDu(montant, dossier.pret().du());
        List<EcheanceAppelee> lignes = new ArrayList<>();
        List<Recette> recettes = new ArrayList<>();
        Montant reste = montant;
        for (EcheanceAppelee echeance : dossier.appelees()) {
            Montant interets = echeance.resteInterets().auPlus(reste);
            Montant capital = echeance.resteCapital().auPlus(reste.moins(interets));
            lignes.add(echeance.recevant(interets, capital));
            if (interets.plus(capital).estPositif()) {
                recettes.add(new Recette(echeance.rang(), interets, capital));
            }
            reste = reste.moins(interets).moins(capital);
        }
        ecritures.recevoir(lignes.stream()
                .filter(e -> recettes.stream().anyMatch(r -> r.rang() == e.rang()))
                .map(e -> new Ligne(dossier.id(), e))
                .toList());
        appels.actualiser(List.of(dossier.avec(lignes)), LocalDate.now(horloge));
        rembourser(
                dossier, Montant.somme(recettes.stream().map(Recette::capital).toList()), date, motif);
        return List.copyOf(recettes);
    }

    /** Refuses to receive more than what is due. */
    public static void exigerDu(Montant montant, Montant du) {
        if (montant.depasse(du)) {
            throw new ConflitDEtat(
                    "encaissement-excessif",
                    du.estNul()
                            ? "Rien n’est dû sur ce prêt : un paiement d’avance se demande en remboursement anticipé."
                            : "Il n’est dû que " + du.enTexte()
                                    + " sur ce prêt : l’excédent se demande en remboursement anticipé.");
        }
    }

    private void rembourser(DossierDePret dossier, Montant capital, LocalDate date, String motif) {
        PositionEngagement position = engagements.position(dossier.engagement());
        Montant rendu = capital.auPlus(position.verse().moins(position.rembourse()));
        if (rendu.estPositif()) {
            budget.rembourser(dossier.engagement(), rendu, date, motif);
        }
    }
}
