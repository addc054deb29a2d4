package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.appel.interne.EngagementsDeConvention;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
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
    private final EngagementsDeConvention engagements;
    private final Budget budget;

    EngagementDAppel(
            DossiersDAppel dossiers,
            Conventions conventions,
            Programmes programmes,
            EngagementsDeConvention engagements,
            Budget budget) {
        this.dossiers = dossiers;
        this.conventions = conventions;
        this.programmes = programmes;
        this.engagements = engagements;
        this.budget = budget;
    }

    /**
     * Commits: the year, the line, the upper line, the axis and the quinquennial convention are checked by the ledger, then
     * what the convention with the body agrees for the year. Nothing is written when one of them refuses.
     *
     * @throws fr.actionlogement.convention.common.budget.DisponibleInsuffisant naming the level and what remains
     * @throws ConventionEpuisee when the convention with the body stands in the way
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to the author of the call
     */
    @Transactional
    public void engager(String reference) {
        AppelDeFonds appel = dossiers.tenir(reference);
        appel.exiger("engager", Etat.DEPOSE);
        dossiers.exigerUnAutre(
                appel.getAuteur(), "L’auteur d’un appel ne peut pas l’engager : un autre contrôleur doit le faire.");
        ConventionVue convention = conventions.verrouiller(appel.getConventionReference());
        Montant reste = convention
                .conventionne(appel.getExercice())
                .moins(engagements.engage(convention.reference(), appel.getExercice()));
        UUID engagement = budget.engager(imputation(appel), appel.getMontant());
        if (appel.getMontant().depasse(reste)) {
            throw new ConventionEpuisee(convention.reference(), appel.getExercice(), reste);
        }
        appel.engager(engagement, dossiers.acteur(), dossiers.maintenant());
        dossiers.consigner(
                appel,
                "Appel engagé",
                "%s sur l’exercice %s.".formatted(appel.getMontant(), appel.getExercice()),
                Etat.DEPOSE);
    }

    private Imputation imputation(AppelDeFonds appel) {
        return new Imputation(
                programmes.un(appel.getProgrammeCode()).ligne(),
                appel.getExercice(),
                appel.getNature(),
                dossiers.jour(),
                appel.getReference(),
                appel.getBeneficiaire(),
                appel.getCommune(),
                "Appel de fonds : " + appel.getObjet());
    }
}
