package fr.actionlogement.convention.bailleurs;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.axe.EntreeMenu;
import java.util.List;
import org.springframework.stereotype.Component;

/** The axis as the house sees it. */
@Component
class AxeBailleurs implements DescripteurAxe {

    @Override
    public String code() {
        return "bailleurs";
    }

    @Override
    public String libelle() {
        return "Bailleurs";
    }

    @Override
    public String presentation() {
        return "Financer la production et la réhabilitation de logements par les bailleurs sociaux et intermédiaires.";
    }

    @Override
    public int ordre() {
        return 1;
    }

    @Override
    public List<EntreeMenu> menu() {
        return List.of(
                new EntreeMenu("Vue d’ensemble", "/bailleurs/synthese"),
                new EntreeMenu("Objectifs", "/bailleurs/objectifs"),
                new EntreeMenu("Opérations", "/bailleurs/operations"),
                new EntreeMenu("Comités", "/bailleurs/seances"),
                new EntreeMenu("Versements", "/bailleurs/versements"),
                new EntreeMenu("Prêts", "/bailleurs/prets"),
                new EntreeMenu("Contreparties", "/bailleurs/contreparties"),
                new EntreeMenu("Énergie et décarbonation", "/bailleurs/energie"),
                new EntreeMenu("Foncière Logement", "/bailleurs/fonciere-logement"),
                new EntreeMenu("Innovation", "/bailleurs/innovation"),
                new EntreeMenu("Organismes bailleurs", "/bailleurs/bailleurs"));
    }
}
