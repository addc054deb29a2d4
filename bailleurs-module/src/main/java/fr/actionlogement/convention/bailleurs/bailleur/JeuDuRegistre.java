package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.bailleur.interne.CoordonneesFictives;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the fictitious life of the register, by its own use cases. */
@Service
public class JeuDuRegistre {

    private static final Siren DOUBLE = new Siren("998000012");
    private static final Siren PROPOSE = new Siren("998000020");
    private static final Siren ABSORBE = new Siren("998000038");

    private final Bailleurs bailleurs;
    private final Fusions fusions;
    private final CoordonneesFictives coordonnees;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    JeuDuRegistre(
            Bailleurs bailleurs, Fusions fusions, CoordonneesFictives coordonnees, AuNomDe auNomDe, Clock horloge) {
        this.bailleurs = bailleurs;
        this.fusions = fusions;
        this.coordonnees = coordonnees;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Loads it, unless it is there or the register is empty. */
    @Transactional
    public void charger() {
        List<BailleurVu> premiers = bailleurs
                .lister(new CriteresDeBailleur(null, null, null, null, null, null))
                .elements();
        if (premiers.size() < 3 || bailleurs.connait(DOUBLE)) {
            return;
        }
        auNomDe.faire("gestionnaire.bailleurs", () -> {
            inscrire(
                    DOUBLE, "SA d’Hlm " + premiers.get(0).nom(), premiers.get(0).departement());
            inscrire(
                    PROPOSE,
                    premiers.get(1).nom() + " (agence)",
                    premiers.get(1).departement());
            inscrire(
                    ABSORBE,
                    premiers.get(2).nom() + " (ancienne société)",
                    premiers.get(2).departement());
            proposer(PROPOSE, premiers.get(1).siren(), "Traité de fusion-absorption (donnée fictive).");
            proposer(ABSORBE, premiers.get(2).siren(), "Double saisie (donnée fictive).");
        });
        coordonnees.ecrire();
        auNomDe.faire(
                "controleur.1", () -> fusions.de(ABSORBE).forEach(fusion -> fusions.approuver(fusion.id(), null)));
    }

    private void inscrire(Siren siren, String nom, Departement departement) {
        bailleurs.inscrire(siren, new SaisieDeBailleur(nom, CategorieDeBailleur.ESH, false, departement));
    }

    private void proposer(Siren absorbe, Siren absorbant, String motif) {
        LocalDate effet = LocalDate.now(horloge).withDayOfMonth(1);
        fusions.proposer(absorbe, new FusionSaisie(absorbant, effet, motif));
    }
}
