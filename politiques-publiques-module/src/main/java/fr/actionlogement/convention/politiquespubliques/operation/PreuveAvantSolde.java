package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.CertificationDAppel;
import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import fr.actionlogement.convention.politiquespubliques.bareme.Parametre;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.interne.FacturesEnBase;
import fr.actionlogement.convention.politiquespubliques.operation.interne.LectureDesOperations;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before the proof of completion, an operation is certified in part only; in a town centre, never beyond its invoices. */
@Component
class PreuveAvantSolde implements CertificationDAppel.Condition {

    private final LectureDesOperations operations;
    private final FacturesEnBase recues;
    private final Droits droits;
    private final Baremes baremes;
    private final Actes actes;

    PreuveAvantSolde(
            LectureDesOperations operations, FacturesEnBase recues, Droits droits, Baremes baremes, Actes actes) {
        this.operations = operations;
        this.recues = recues;
        this.droits = droits;
        this.baremes = baremes;
        this.actes = actes;
    }

    @Override
    public void exiger(AppelVue appel, Montant montant) {
        if (appel.dossier() != null) {
            operations.tenir(appel.dossier()).ifPresent(operation -> exiger(operation, montant));
        }
    }

    private void exiger(OperationVue operation, Montant montant) {
        List<DroitVu> ouverts = droits.du(operation.reference());
        Montant certifie =
                Montant.somme(ouverts.stream().map(DroitVu::certifie).toList()).plus(montant);
        if (operation.centreVille()) {
            Montant factures = Montant.somme(recues.de(operation.reference()).stream()
                    .map(Facture::montant)
                    .toList());
            if (certifie.depasse(factures)) {
                throw new ConflitDEtat(
                        "factures-insuffisantes",
                        "Les factures de l’opération %s font %s : le service fait, prêt et subvention réunis, ne peut pas atteindre %s."
                                .formatted(operation.reference(), factures, certifie));
            }
        }
        if (operation.etat() != EtatDOperation.ACHEVE) {
            Parametre part = baremes.le("SOLDE-AVANT-PREUVE", operation.programme(), actes.jour());
            Montant plafond = Montant.somme(
                            ouverts.stream().map(DroitVu::montant).toList())
                    .appliquer(part.taux(), RoundingMode.DOWN);
            if (certifie.depasse(plafond)) {
                throw new ConflitDEtat(
                        "preuve-attendue",
                        "Avant l’achèvement prouvé de l’opération %s, on certifie %s de ses droits, soit %s au plus. Enregistrez l’achèvement et sa preuve."
                                .formatted(operation.reference(), part.enTexte(), plafond));
            }
        }
    }
}
