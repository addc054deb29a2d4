package fr.actionlogement.convention.bailleurs.recouvrement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Prepares the reminders of the day. */
@Component
class VeilleDesImpayes {

    private static final Logger LOG = LoggerFactory.getLogger(VeilleDesImpayes.class);

    private final Relances relances;

    VeilleDesImpayes(Relances relances) {
        this.relances = relances;
    }

    @Scheduled(
            initialDelayString = "${convention.relances.delai:PT3M}",
            fixedDelayString = "${convention.relances.periode:PT6H}")
    void preparer() {
        try {
            LOG.debug("{} relances préparées.", relances.preparer());
        } catch (DataAccessException panne) {
            LOG.warn("La préparation des relances attend : {}", panne.getMessage());
        }
    }
}
