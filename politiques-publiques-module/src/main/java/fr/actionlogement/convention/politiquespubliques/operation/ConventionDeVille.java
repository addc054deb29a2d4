package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.EnregistrementDeConvention;
import fr.actionlogement.convention.politiquespubliques.convention.NouvelleConvention;
import fr.actionlogement.convention.politiquespubliques.operation.interne.ReferentielsEnBase;
import org.springframework.stereotype.Component;

/** A convention immobilière is signed with a town of the published list. */
@Component
class ConventionDeVille implements EnregistrementDeConvention.Condition {

    private final ReferentielsEnBase referentiels;

    ConventionDeVille(ReferentielsEnBase referentiels) {
        this.referentiels = referentiels;
    }

    @Override
    public void exiger(NouvelleConvention acte) {
        if (acte.programme().equals("ACV") && (acte.commune() == null || !referentiels.estUneVille(acte.commune()))) {
            throw RegleNonRespectee.surChamp(
                    "commune",
                    "ville-hors-liste",
                    "Une convention immobilière se signe avec une ville du programme : indiquez son code INSEE, ou importez la liste publiée.");
        }
    }
}
