package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.operation.interne.LectureDesOperations;
import java.util.List;
import org.springframework.stereotype.Component;

/** What every act on an operation shares: hold the row in a state that admits the act, tell the journal. */
@Component
class DossiersDOperation {

    private final LectureDesOperations lecture;
    private final Actes actes;

    DossiersDOperation(LectureDesOperations lecture, Actes actes) {
        this.lecture = lecture;
        this.actes = actes;
    }

    /**
     * The operation, that nobody else may change until the end of the transaction.
     *
     * @param verbe infinitive of the act, for the message
     * @throws Introuvable when there is none with this reference
     * @throws ConflitDEtat when it stands in none of the states that admit the act
     */
    OperationVue tenir(String reference, String verbe, EtatDOperation... admis) {
        OperationVue operation = lecture.tenir(reference).orElseThrow(DossiersDOperation::introuvable);
        if (!List.of(admis).contains(operation.etat())) {
            throw new ConflitDEtat(
                    "etat-incompatible",
                    "L’opération %s est « %s » : on ne peut pas la %s. Rechargez la page."
                            .formatted(reference, operation.etat().libelle(), verbe));
        }
        return operation;
    }

    Actes actes() {
        return actes;
    }

    void consigner(String reference, String acte, String detail, EtatDOperation avant, EtatDOperation apres) {
        actes.consigner(reference, acte, detail, avant.libelle(), apres.libelle());
    }

    static Introuvable introuvable() {
        return new Introuvable("Cette opération n’existe pas.");
    }
}
