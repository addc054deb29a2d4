package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.operation.ActeAnnonce;
import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.AmendementAnnonce;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.OperationAmendee;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.operation.OperationsReprises;
import fr.actionlogement.convention.bailleurs.pret.interne.DossiersEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets;
import fr.actionlogement.convention.bailleurs.versement.VersementComptabilise;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Follows operations and their payments, in the transaction of the act: a loan opens, is drawn, is drawn no more. */
@Component
class SuiviDesOperations {

    private final OuverturesDePrets ouvertures;
    private final DossiersEnBase dossiers;
    private final EcrituresDePrets ecritures;
    private final AppelsDEcheances appels;
    private final Clock horloge;

    SuiviDesOperations(
            OuverturesDePrets ouvertures,
            DossiersEnBase dossiers,
            EcrituresDePrets ecritures,
            AppelsDEcheances appels,
            Clock horloge) {
        this.ouvertures = ouvertures;
        this.dossiers = dossiers;
        this.ecritures = ecritures;
        this.appels = appels;
        this.horloge = horloge;
    }

    /** Loans are locked before the ledger, by every act: two acts that cross do not wait for each other. */
    @EventListener
    void preparer(ActeAnnonce annonce) {
        if (annonce.acte().vers().estFinal()) {
            dossiers.verrouillerDeLOperation(annonce.operation().reference());
        }
    }

    @EventListener
    @Order(2)
    void preparer(AmendementAnnonce annonce) {
        dossiers.verrouillerDeLOperation(annonce.operation().reference());
    }

    /** The loan of an amended share follows it; one that comes with the amendment opens. */
    @EventListener
    void suivre(OperationAmendee fait) {
        ouvertures.ouvrir(List.of(fait.apres().reference()));
        List<Long> prets = dossiers.verrouillerDeLOperation(fait.apres().reference());
        ecritures.suivreLePlan(prets);
        appels.actualiser(dossiers.lire(prets), fait.jour());
    }

    @EventListener
    void suivre(OperationAvancee fait) {
        String operation = fait.operation().reference();
        if (fait.acte() == ActeDOperation.ACCORDER) {
            ouvertures.ouvrir(List.of(operation));
        } else if (fait.operation().statut().estFinal()) {
            List<Long> prets = dossiers.verrouillerDeLOperation(operation);
            ecritures.fermer(prets);
            appels.actualiser(dossiers.lire(prets), LocalDate.now(horloge));
        }
    }

    @EventListener
    void ouvrir(OperationsReprises reprises) {
        ouvertures.ouvrir(reprises.references());
    }

    /** A payment of the loan is a drawing; a payment taken back is a negative one. */
    @EventListener
    void tirer(VersementComptabilise paye) {
        if (paye.financeur() != Financeur.AL_PRET) {
            return;
        }
        List<Long> prets = dossiers.verrouillerDeLOperation(paye.operation());
        List<DossierDePret> avant = dossiers.lire(prets);
        TirageVu tirage = new TirageVu(paye.demande(), paye.date(), paye.montant());
        avant.forEach(dossier -> ecritures.tirer(dossier.id(), tirage));
        appels.actualiser(avant.stream().map(d -> d.avec(tirage)).toList(), paye.date());
    }
}
