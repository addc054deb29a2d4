package fr.actionlogement.convention.common.scenario.interne;

import fr.actionlogement.convention.common.avenant.interne.ActeBudgetaire;
import fr.actionlogement.convention.common.avenant.interne.ActesBudgetaires;
import fr.actionlogement.convention.common.avenant.interne.DemandeDActe;
import fr.actionlogement.convention.common.avenant.interne.Deplacement;
import fr.actionlogement.convention.common.avenant.interne.NatureDActe;
import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.rapport.interne.Rapports;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.vue.interne.Vues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** One act decided, one to decide, a scenario, a shared view and a report: the steering is not empty on the first day. */
@Component
class DemonstrationDuPilotage implements DonneesDeDemonstration {

    private static final String CONTROLEUR = "controleur.1";
    private static final String COMITE = "comite";

    private final ActesBudgetaires actes;
    private final Scenarios scenarios;
    private final Vues vues;
    private final Rapports rapports;
    private final AuNomDe auNomDe;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    DemonstrationDuPilotage(
            ActesBudgetaires actes,
            Scenarios scenarios,
            Vues vues,
            Rapports rapports,
            AuNomDe auNomDe,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.utilisateur = utilisateur;
        this.actes = actes;
        this.scenarios = scenarios;
        this.vues = vues;
        this.rapports = rapports;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** After every axis: the report says what they loaded. */
    @Override
    public int ordre() {
        return 900;
    }

    /** Loads nothing where the people of the demonstration have no right: an axis tried alone. */
    @Override
    public void charger(RandomGenerator hasard) {
        AtomicBoolean habilites = new AtomicBoolean(true);
        auNomDe.faire(CONTROLEUR, () -> habilites.compareAndSet(true, utilisateur.a(Niveau.CONTROLE)));
        auNomDe.faire(COMITE, () -> habilites.compareAndSet(true, utilisateur.a(Niveau.COMITE)));
        if (!habilites.get()) {
            return;
        }
        AtomicLong aApprouver = new AtomicLong();
        auNomDe.faire(CONTROLEUR, () -> {
            aApprouver.set(demander(
                            "Avancer des crédits de production d’une année",
                            "BAI-PRODUCTION",
                            2027,
                            "BAI-PRODUCTION",
                            2026,
                            5)
                    .id());
            demander("Renforcer l’habitat outre-mer", "BAI-MIXITE", 2027, "BAI-OUTRE-MER", 2027, 10);
            vues.enregistrer("Objectifs à la fin de 2025", "/objectifs?au=2025-12-31", true);
        });
        auNomDe.faire(COMITE, () -> {
            actes.approuver(aApprouver.get());
            Scenario scenario = scenarios.creer("Moins d’innovation, plus de production", true);
            scenarios.supposer(
                    scenario.id(),
                    List.of(
                            new Scenario.Hypothese("BAI-INNOVATION", 80, Montant.deEuros(-10_000_000)),
                            new Scenario.Hypothese("BAI-PRODUCTION", 120, Montant.deEuros(10_000_000))));
            rapports.etablir(finDeSemestre(LocalDate.now(horloge)));
        });
    }

    private ActeBudgetaire demander(String objet, String de, int deAnnee, String vers, int versAnnee, long millions) {
        return actes.demander(new DemandeDActe(
                NatureDActe.REDEPLOIEMENT,
                objet,
                null,
                null,
                null,
                List.of(new Deplacement(de, deAnnee, vers, versAnnee, Montant.deEuros(millions * 1_000_000)))));
    }

    /** The last 30 June or 31 December. */
    private static LocalDate finDeSemestre(LocalDate jour) {
        LocalDate juin = LocalDate.of(jour.getYear(), 6, 30);
        return jour.isBefore(juin) ? LocalDate.of(jour.getYear() - 1, 12, 31) : juin;
    }
}
