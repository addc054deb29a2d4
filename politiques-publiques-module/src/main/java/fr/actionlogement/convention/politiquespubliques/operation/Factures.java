package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.operation.interne.FacturesEnBase;
import fr.actionlogement.convention.politiquespubliques.operation.interne.LectureDesOperations;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invoices on which an operation in a town centre is paid. */
@Service
public class Factures {

    private final FacturesEnBase base;
    private final LectureDesOperations lecture;
    private final DossiersDOperation dossiers;
    private final Actes actes;

    Factures(FacturesEnBase base, LectureDesOperations lecture, DossiersDOperation dossiers) {
        this.base = base;
        this.lecture = lecture;
        this.dossiers = dossiers;
        this.actes = dossiers.actes();
    }

    /**
     * Those of an operation, the first one first.
     *
     * @throws Introuvable when there is no operation with this reference
     */
    @Transactional(readOnly = true)
    public List<Facture> de(String operation) {
        return base.de(lecture.une(operation)
                .orElseThrow(DossiersDOperation::introuvable)
                .reference());
    }

    /**
     * Keeps an invoice of an operation in a town centre.
     *
     * @throws ConflitDEtat when that number of that supplier is known already
     */
    @Transactional
    public void enregistrer(String operation, Facture facture) {
        OperationVue tenue = dossiers.tenir(operation, "facturer", EtatDOperation.VALIDE, EtatDOperation.ACHEVE);
        if (!tenue.centreVille()) {
            throw new ConflitDEtat(
                    "sans-facture", "Une opération de renouvellement urbain ne se paie pas sur factures.");
        }
        Actes.exigerPositif("montant", facture.montant());
        actes.exigerPasse("emiseLe", facture.emiseLe());
        if (!base.enregistrer(operation, facture, actes.qui())) {
            throw new ConflitDEtat(
                    "facture-connue",
                    "La facture %s de ce fournisseur est déjà enregistrée, ici ou ailleurs."
                            .formatted(facture.numero()));
        }
        actes.consigner(
                operation,
                "Facture enregistrée",
                "%s, n° %s : %s".formatted(facture.fournisseur(), facture.numero(), facture.montant()));
    }
}
