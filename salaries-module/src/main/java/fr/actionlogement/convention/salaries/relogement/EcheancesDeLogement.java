package fr.actionlogement.convention.salaries.relogement;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour: requests that were not renewed expire, silent candidates give their turn to the next. */
@Component
class EcheancesDeLogement {

    private final Demandes demandes;
    private final Attributions attributions;

    EcheancesDeLogement(Demandes demandes, Attributions attributions) {
        this.demandes = demandes;
        this.attributions = attributions;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void passer() {
        int expirees = demandes.expirer();
        while (expirees > 0) {
            expirees = demandes.expirer();
        }
        attributions.passerLesSilences();
    }
}
