package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.caducite.Caducites;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationSaisie;
import fr.actionlogement.convention.bailleurs.caducite.Prorogations;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.seance.CriteresDeSeance;
import fr.actionlogement.convention.bailleurs.seance.Decision;
import fr.actionlogement.convention.bailleurs.seance.PointSaisi;
import fr.actionlogement.convention.bailleurs.seance.SeanceSaisie;
import fr.actionlogement.convention.bailleurs.seance.Seances;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session being prepared and a prorogation to decide, once. */
@Service
public class JeuDesSeances {

    private static final int POINTS = 4;

    private final Seances seances;
    private final Prorogations prorogations;
    private final Caducites caducites;
    private final Operations operations;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    JeuDesSeances(
            Seances seances,
            Prorogations prorogations,
            Caducites caducites,
            Operations operations,
            AuNomDe auNomDe,
            Clock horloge) {
        this.seances = seances;
        this.prorogations = prorogations;
        this.caducites = caducites;
        this.operations = operations;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Writes them, unless there is a session already. */
    @Transactional
    public void charger() {
        if (seances.lister(new CriteresDeSeance(null, null, null)).elements().isEmpty()) {
            auNomDe.faire("gestionnaire.bailleurs", this::preparer);
        }
    }

    private void preparer() {
        List<LigneDOperation> presentees = operations.enAttente(List.of(StatutDOperation.EN_COMITE), POINTS);
        String seance = seances.ouvrir(new SeanceSaisie(
                        "Comité des engagements (donnée fictive)",
                        LocalDate.now(horloge).plusDays(12)))
                .reference();
        for (int i = 0; i < presentees.size(); i++) {
            seances.inscrire(
                    seance,
                    new PointSaisi(
                            presentees.get(i).reference(),
                            i == POINTS - 1 ? Decision.AJOURNER : Decision.ACCORDER,
                            i == POINTS - 1 ? "Plan de financement à confirmer (donnée fictive)" : null),
                    null);
        }
        operations
                .enAttente(List.of(StatutDOperation.CONVENTIONNE), 1)
                .forEach(o -> prorogations.demander(
                        o.reference(),
                        new ProrogationSaisie(
                                Objects.requireNonNull(
                                        caducites.validite(o.reference()).prorogeableJusquAu()),
                                "Recours sur le permis de construire (donnée fictive)")));
    }
}
