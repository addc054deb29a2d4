package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Fictitious requests and offers, led by the real acts: one offer in each state, and requests that wait for one. */
@Component
class OffresFictives {

    private static final CodeCommune LILLE = new CodeCommune("59350");
    private static final CodeCommune LYON = new CodeCommune("69123");
    private static final CodeCommune NANTES = new CodeCommune("44109");

    private final Demandes demandes;
    private final Attributions attributions;

    OffresFictives(Demandes demandes, Attributions attributions) {
        this.demandes = demandes;
        this.attributions = attributions;
    }

    /** In the name of who manages the axis. */
    void mener(LocalDate jour) {
        List<String> lille = demander(LILLE, 5, jour, 0);
        ouvrir(LILLE, lille.subList(0, 2));
        attributions.rendre(ouvrir(LILLE, lille.subList(2, 3)), null, "Travaux à reprendre avant toute location.");

        statuer(ouvrir(LYON, demander(LYON, 3, jour, 5)), jour);

        String nantes = ouvrir(NANTES, demander(NANTES, 3, jour, 8));
        statuer(nantes, jour);
        attributions.refuser(nantes, null, "Trop loin du lieu de travail.");
        attributions.accepter(nantes, null);
        attributions.signer(nantes, null, jour);
    }

    private List<String> demander(CodeCommune commune, int combien, LocalDate jour, int depuis) {
        List<String> references = new ArrayList<>();
        for (int i = 1; i <= combien; i++) {
            int rang = depuis + i;
            references.add(demandes.enregistrer(new SaisieDeDemande(
                            String.format(Locale.ROOT, "DEMANDEFICTIVE%03d", rang),
                            commune,
                            1 + rang % 5,
                            rang % 4 == 0,
                            jour.minusDays(20L * rang)))
                    .reference());
        }
        return references;
    }

    private String ouvrir(CodeCommune commune, List<String> candidats) {
        String offre = attributions.ouvrir(new SaisieDOffre(null, commune)).reference();
        candidats.forEach(candidat -> attributions.positionner(offre, null, candidat));
        return offre;
    }

    /** Ranks the first two, the last one is not retained. */
    private void statuer(String offre, LocalDate jour) {
        List<DecisionDeCommission> decisions = new ArrayList<>();
        for (CandidatureVue c : attributions.lire(offre).candidatures()) {
            int rang = decisions.size() + 1;
            decisions.add(
                    rang < 3
                            ? new DecisionDeCommission(c.demande(), rang, null)
                            : new DecisionDeCommission(c.demande(), null, "Logement trop petit pour le ménage."));
        }
        attributions.statuer(offre, null, jour, null, decisions);
    }
}
