package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The prorogations that wait for the current user. */
@Component
class AttenteDesCaducites implements SourceATraiter {

    private final Prorogations prorogations;

    AttenteDesCaducites(Prorogations prorogations) {
        this.prorogations = prorogations;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        return prorogations.enAttente(limite).stream()
                .filter(prorogations::peutDecider)
                .map(p -> new ATraiter(
                        "bailleurs",
                        p.reference(),
                        "Prorogation de " + p.operation(),
                        "Décider de la prorogation",
                        p.depuis(),
                        "/bailleurs/prorogations/" + p.reference()))
                .toList();
    }
}
