package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.energie.interne.PerformancesEnBase;
import fr.actionlogement.convention.bailleurs.operation.OperationAmendee;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks the figures to be said again as soon as their labels no longer share out the dwellings of the operation. */
@Component
class SuiviDesLogements {

    private final PerformancesEnBase performances;
    private final Journal journal;
    private final Clock horloge;

    SuiviDesLogements(PerformancesEnBase performances, Journal journal, Clock horloge) {
        this.performances = performances;
        this.journal = journal;
        this.horloge = horloge;
    }

    @EventListener
    void suivre(OperationAvancee fait) {
        performances.accorder(fait.operation().reference(), fait.operation().nombreDeLogements(), horloge.instant());
    }

    @EventListener
    void suivre(OperationAmendee fait) {
        long avant = fait.avant().nombreDeLogements();
        long apres = fait.apres().nombreDeLogements();
        String reference = fait.apres().reference();
        if (performances.accorder(reference, apres, horloge.instant()) && avant != apres) {
            journal.consigner(Acte.de(
                    "bailleurs",
                    reference,
                    "Énergie et carbone à reprendre",
                    "L’avenant porte l’opération de " + avant + " à " + apres
                            + " logements : la répartition par étiquette ne la décrit plus."));
        }
    }
}
