package fr.actionlogement.convention.bailleurs.avenant;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The amendments that wait for the current user. */
@Component
class AttenteDesAvenants implements SourceATraiter {

    private final Avenants avenants;

    AttenteDesAvenants(Avenants avenants) {
        this.avenants = avenants;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        return avenants.enAttente(limite).stream()
                .filter(avenants::peutDecider)
                .map(a -> new ATraiter(
                        "bailleurs",
                        a.reference(),
                        "Avenant n° " + a.numero() + " de " + a.operation(),
                        "Décider de l’avenant",
                        a.depuis(),
                        "/bailleurs/avenants/" + a.reference()))
                .toList();
    }
}
