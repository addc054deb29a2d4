package fr.actionlogement.convention.politiquespubliques.droit;

import fr.actionlogement.convention.common.web.ConflitDEtat;

/** The right of a file stands in the way, though the ledger has room (HTTP 409). */
public class DroitEpuise extends ConflitDEtat {

    DroitEpuise(String code, String message) {
        super(code, message);
    }

    static DroitEpuise insuffisant(DroitVu droit) {
        return new DroitEpuise(
                "droit-epuise",
                "Disponible insuffisant\u00a0: sur le droit du dossier %s (%s), il reste %s. Réduisez le montant ou faites modifier le dossier."
                        .formatted(droit.dossier(), droit.beneficiaire(), droit.reste()));
    }

    static DroitEpuise ferme(DroitVu droit) {
        return new DroitEpuise(
                "droit-ferme",
                droit.etat() == EtatDeDroit.PREPARE
                        ? "Le dossier %s n’est pas encore validé : rien ne s’engage dessus.".formatted(droit.dossier())
                        : "Le dossier %s est clos : rien ne s’engage plus dessus.".formatted(droit.dossier()));
    }

    static DroitEpuise expire(DroitVu droit, String jour) {
        return new DroitEpuise(
                "droit-expire",
                "Le droit du dossier %s a expiré le %s : faites-le renouveler avant d’engager."
                        .formatted(droit.dossier(), jour));
    }
}
