package fr.actionlogement.convention.salaries;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.axe.EntreeMenu;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AxeSalaries implements DescripteurAxe {

    @Override
    public String code() {
        return "salaries";
    }

    @Override
    public String libelle() {
        return "Salariés";
    }

    @Override
    public String presentation() {
        return "Les aides, prêts, garanties et services qui accompagnent les salariés dans leur parcours résidentiel.";
    }

    @Override
    public int ordre() {
        return 2;
    }

    @Override
    public List<EntreeMenu> menu() {
        return List.of(
                new EntreeMenu("Aides", "/salaries/aides"),
                new EntreeMenu("Nouvelle demande", "/salaries/demandes/nouvelle"),
                new EntreeMenu("Nouvelle demande Mobili-Jeune", "/salaries/mobili-jeune/nouvelle"),
                new EntreeMenu("Garantie Visale", "/salaries/visale"),
                new EntreeMenu("Familles logées", "/salaries/relogements"),
                new EntreeMenu("Simulateur des aides", "/salaries/simulateur"),
                new EntreeMenu("Simulation de prêt", "/salaries/simulation"),
                new EntreeMenu("Droits des personnes", "/salaries/personnes"),
                new EntreeMenu("Barèmes", "/salaries/baremes"));
    }
}
