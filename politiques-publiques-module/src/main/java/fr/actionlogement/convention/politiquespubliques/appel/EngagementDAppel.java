package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.DisponibleInsuffisant;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commits a deposited call on the line of its programme. */
@Service
public class EngagementDAppel {

    private final DossiersDAppel dossiers;
    private final Conventions conventions;
    private final Programmes programmes;
    private final Droits droits;
    private final Budget budget;

    EngagementDAppel(
            DossiersDAppel dossiers, Conventions conventions, Programmes programmes, Droits droits, Budget budget) {
        this.dossiers = dossiers;
        this.conventions = conventions;
        this.programmes = programmes;
        this.droits = droits;
        this.budget = budget;
    }

    /**
     * Commits: the year, the line, the upper line, the axis and the quinquennial convention are checked by the ledger, then
     * what the convention with the body agrees for the year, then the right of the file. Nothing is written when one of them
     * refuses.
     *
     * @throws fr.actionlogement.convention.common.budget.DisponibleInsuffisant naming the level and what remains
     * @throws ReportAttendu when the call is late and its year lacks what the past one left
     * @throws ConventionEpuisee when the convention with the body stands in the way
     * @throws fr.actionlogement.convention.politiquespubliques.droit.DroitEpuise when the right of the file does
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to the author of the call
     */
    @Transactional
    public void engager(String reference) {
        AppelDeFonds appel = dossiers.tenir(reference);
        appel.exiger("engager", Etat.DEPOSE);
        dossiers.actes()
                .exigerUnAutre(
                        appel.getAuteur(),
                        "L’auteur d’un appel ne peut pas l’engager : un autre contrôleur doit le faire.");
        ConventionVue convention = conventions.verrouiller(appel.getConventionReference());
        Montant reste = conventions.reste(convention, appel.getAuTitreDe());
        UUID engagement = engagement(appel);
        if (appel.getMontant().depasse(reste)) {
            throw new ConventionEpuisee(convention.reference(), appel.getAuTitreDe(), reste);
        }
        if (appel.getDossier() != null) {
            droits.tenir(appel.getDossier(), appel.getNature(), appel.getMontant());
        }
        appel.engager(engagement, dossiers.actes().qui(), dossiers.actes().maintenant());
        dossiers.consigner(
                appel,
                "Appel engagé",
                "%s sur l’exercice %s.".formatted(appel.getMontant(), appel.getExercice()),
                Etat.DEPOSE);
        dossiers.annoncer(appel);
    }

    private UUID engagement(AppelDeFonds appel) {
        try {
            return budget.engager(imputation(appel), appel.getMontant());
        } catch (DisponibleInsuffisant refus) {
            boolean tardif = appel.getAuTitreDe().compareTo(appel.getExercice()) < 0;
            throw tardif && refus.niveau().equals("EXERCICE")
                    ? new ReportAttendu(refus, appel.getAuTitreDe(), appel.getExercice())
                    : refus;
        }
    }

    private Imputation imputation(AppelDeFonds appel) {
        return new Imputation(
                programmes.un(appel.getProgrammeCode()).ligne(),
                appel.getExercice(),
                appel.getNature(),
                dossiers.actes().jour(),
                appel.getReference(),
                appel.getBeneficiaire(),
                appel.getCommune(),
                "Appel de fonds : " + appel.getObjet());
    }
}
