package fr.actionlogement.convention.salaries.visale;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour, ends what the calendar ends; several instances share the work without waiting for each other. */
@Component
class EcheancesDeVisale {

    private final BilanDeVisale bilan;

    EcheancesDeVisale(BilanDeVisale bilan) {
        this.bilan = bilan;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void echoir() {
        int faits = bilan.echoir();
        while (faits > 0) {
            faits = bilan.echoir();
        }
    }
}
