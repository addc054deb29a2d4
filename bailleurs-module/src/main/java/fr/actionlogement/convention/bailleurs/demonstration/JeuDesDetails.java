package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.demonstration.interne.DetailsFictifs;
import fr.actionlogement.convention.bailleurs.instantane.Instantanes;
import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.securite.AuNomDe;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Details the latest fictitious operations and freezes the snapshots of some, once. */
@Service
public class JeuDesDetails {

    private static final int FIGEES = 25;

    private final DetailsFictifs details;
    private final Operations operations;
    private final Instantanes instantanes;
    private final AuNomDe auNomDe;

    JeuDesDetails(DetailsFictifs details, Operations operations, Instantanes instantanes, AuNomDe auNomDe) {
        this.details = details;
        this.operations = operations;
        this.instantanes = instantanes;
        this.auNomDe = auNomDe;
    }

    /** Writes the details, unless there are some already. */
    @Transactional
    public void charger() {
        if (details.vides()) {
            details.ecrire();
            details.accordees(FIGEES).stream().map(operations::fiche).forEach(this::figer);
        }
    }

    private void figer(OperationVue o) {
        auNomDe.faire(
                "gestionnaire.bailleurs",
                () -> instantanes.suivre(new OperationAvancee(ActeDOperation.DEPOSER, o, o.deposeLe())));
        auNomDe.faire(
                "comite", () -> instantanes.suivre(new OperationAvancee(ActeDOperation.ACCORDER, o, o.accordeLe())));
    }
}
