package fr.actionlogement.convention.common.travail;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Three items that wait for whoever reads. */
@Component
class TachesDEssai implements SourceATraiter {

    private final Clock horloge;

    TachesDEssai(Clock horloge) {
        this.horloge = horloge;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        return List.of(
                tache("essai", "DO-2", "Payer", 2),
                tache("essai", "DO-1", "Payer", 12),
                tache("autre", "DO-3", "Solder", 5));
    }

    private ATraiter tache(String axe, String dossier, String acte, int jours) {
        Instant depuis = Instant.now(horloge).minus(Duration.ofDays(jours)).minusSeconds(60);
        return new ATraiter(axe, dossier, "Dossier " + dossier, acte, depuis, "/essai/" + dossier);
    }
}
