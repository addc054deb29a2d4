package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.OperationsReprises;
import fr.actionlogement.convention.bailleurs.versement.interne.EcheanciersEnLot;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the schedules of operations taken over, in the transaction of their chunk and in one statement. */
@Component
class EcheanciersRepris {

    private final EcheanciersEnLot tables;

    EcheanciersRepris(EcheanciersEnLot tables) {
        this.tables = tables;
    }

    @EventListener
    void ouvrir(OperationsReprises reprises) {
        tables.ouvrir(reprises.references());
    }
}
