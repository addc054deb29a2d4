package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Budget acts that wait for the current user's decision. */
@Component
class ActesATraiter implements SourceATraiter {

    private final ActesBudgetaires actes;

    ActesATraiter(ActesBudgetaires actes) {
        this.actes = actes;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        return actes.aDecider(limite).stream()
                .map(acte -> new ATraiter(
                        acte.axe().isEmpty() ? "common" : acte.axe(),
                        acte.reference(),
                        acte.nature().libelle() + "\u00a0: " + acte.objet(),
                        "Décider de l’acte",
                        acte.demandeLe(),
                        "/budget/actes/" + acte.id()))
                .toList();
    }
}
