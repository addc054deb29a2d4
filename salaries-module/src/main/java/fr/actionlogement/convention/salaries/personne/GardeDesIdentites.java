package fr.actionlogement.convention.salaries.personne;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** No identity is served while one is still in clear; those of an older key are written again in the background. */
@Component
class GardeDesIdentites implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(GardeDesIdentites.class);

    private final Rechiffrements rechiffrements;

    GardeDesIdentites(Rechiffrements rechiffrements) {
        this.rechiffrements = rechiffrements;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int tranches = 0;
        while (rechiffrements.chiffrerCeQuiEstEnClair()) {
            tranches++;
        }
        if (tranches > 0) {
            LOG.info("Les identités laissées en clair par la version précédente sont chiffrées.");
        }
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT10M")
    void renouveler() {
        int tranches = 0;
        while (rechiffrements.renouveler()) {
            tranches++;
        }
        if (tranches > 0) {
            LOG.info(
                    "Toutes les identités sont chiffrées par la clé la plus récente ; les plus anciennes peuvent être retirées.");
        }
    }
}
