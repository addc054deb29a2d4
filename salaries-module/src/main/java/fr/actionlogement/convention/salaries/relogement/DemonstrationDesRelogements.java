package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** A few leases, signed by the real acts: on the rights that were opened, if any, and without; then requests and offers. */
@Component
class DemonstrationDesRelogements implements DonneesDeDemonstration {

    private static final int SUR_DROIT = 40;
    private static final List<String> HORS_CONTREPARTIE = List.of("59350", "69123", "13055", "31555", "44109", "35238");

    private final Relogements relogements;
    private final OffresFictives offres;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    DemonstrationDesRelogements(Relogements relogements, OffresFictives offres, AuNomDe auNomDe, Clock horloge) {
        this.relogements = relogements;
        this.offres = offres;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** After every axis that may open rights. */
    @Override
    public int ordre() {
        return 30;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        if (relogements.familles().total() > 0) {
            return;
        }
        LocalDate jour = LocalDate.now(horloge);
        auNomDe.faire("gestionnaire.salaries", () -> {
            int rang = 0;
            for (DroitVu droit :
                    relogements.droits(new CriteresDeDroits(null, null, null)).elements()) {
                if (rang < SUR_DROIT && droit.couvre(jour) && droit.reste() > 0) {
                    LocalDate voulu = jour.minusDays(hasard.nextInt(200));
                    LocalDate signe = voulu.isBefore(droit.ouvertLe()) ? droit.ouvertLe() : voulu;
                    relogements.signer(new SaisieDeBail(demande(++rang), droit.dossier(), null, rang % 4 == 0, signe));
                }
            }
            for (String commune : HORS_CONTREPARTIE) {
                relogements.signer(new SaisieDeBail(
                        demande(++rang), null, new CodeCommune(commune), false, jour.minusDays(hasard.nextInt(200))));
            }
            offres.mener(jour);
        });
    }

    private static String demande(int rang) {
        return String.format(Locale.ROOT, "FICTIF%06d", rang);
    }
}
