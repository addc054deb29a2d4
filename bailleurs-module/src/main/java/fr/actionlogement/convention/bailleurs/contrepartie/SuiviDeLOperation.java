package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.operation.OperationAmendee;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationRetires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the rights back when their operation ends without being closed, in the transaction of that act. */
@Component
class SuiviDeLOperation {

    private final ContrepartieRepository contreparties;
    private final Trace trace;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    SuiviDeLOperation(
            ContrepartieRepository contreparties, Trace trace, ApplicationEventPublisher annonces, Clock horloge) {
        this.contreparties = contreparties;
        this.trace = trace;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    @EventListener
    void suivre(OperationAvancee fait) {
        StatutDOperation vers = fait.operation().statut();
        if (vers.estFinal() && vers != StatutDOperation.SOLDE) {
            contreparties
                    .findPourActe(fait.operation().reference())
                    .filter(c -> c.getEtat() != EtatDeContrepartie.RETIRE)
                    .ifPresent(c -> retirer(c, fait));
        }
    }

    private void retirer(Contrepartie contrepartie, OperationAvancee fait) {
        EtatDeContrepartie avant = contrepartie.getEtat();
        contrepartie.retirer(fait.date(), horloge.instant());
        contreparties.saveAndFlush(contrepartie);
        trace.retrait(contrepartie.getOperation(), avant);
        if (avant == EtatDeContrepartie.OUVERT) {
            annonces.publishEvent(new DroitsDeReservationRetires(contrepartie.getOperation(), fait.date()));
        }
    }

    /** An amendment leaves as many dwellings as rights are owed on them. */
    @EventListener
    void suivre(OperationAmendee fait) {
        contreparties
                .findPourActe(fait.apres().reference())
                .filter(c -> c.getEtat() == EtatDeContrepartie.OUVERT
                        && c.getNombre() > fait.apres().nombreDeLogements())
                .ifPresent(c -> {
                    throw new ConflitDEtat(
                            "plus-de-droits-que-de-logements",
                            c.getNombre() + " droits de réservation sont ouverts sur cette opération : elle ne peut pas"
                                    + " compter moins de logements.");
                });
    }
}
