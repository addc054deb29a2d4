package fr.actionlogement.convention.bailleurs.pret;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Calls the instalments of the day, several times a day: what an instance leaves undone another does, or a later turn. */
@Component
class VeilleDesPrets {

    private static final Logger LOG = LoggerFactory.getLogger(VeilleDesPrets.class);

    private final AppelsDEcheances appels;

    VeilleDesPrets(AppelsDEcheances appels) {
        this.appels = appels;
    }

    @Scheduled(
            initialDelayString = "${convention.prets.delai:PT2M}",
            fixedDelayString = "${convention.prets.periode:PT1H}")
    void appeler() {
        try {
            int faits = 0;
            int tranche = appels.appeler();
            while (tranche > 0) {
                faits += tranche;
                tranche = appels.appeler();
            }
            LOG.debug("Échéances appelées sur {} prêts.", faits);
        } catch (DataAccessException panne) {
            LOG.warn("L’appel des échéances attend : {}", panne.getMessage());
        }
    }
}
