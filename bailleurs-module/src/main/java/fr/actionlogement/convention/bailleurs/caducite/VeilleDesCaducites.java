package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.common.web.Refus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets grants fall one by one, each in its own transaction; what fails is tried again at the next turn. */
@Component
class VeilleDesCaducites {

    private static final Logger LOG = LoggerFactory.getLogger(VeilleDesCaducites.class);
    private static final int PAR_TOUR = 500;

    private final Caducites caducites;

    VeilleDesCaducites(Caducites caducites) {
        this.caducites = caducites;
    }

    @Scheduled(
            initialDelayString = "${convention.caducite.delai:PT4M}",
            fixedDelayString = "${convention.caducite.periode:PT6H}")
    void constater() {
        try {
            for (int i = 0; i < PAR_TOUR; i++) {
                var tombee = caducites.constater();
                if (tombee.isEmpty()) {
                    return;
                }
                LOG.info("Caducité constatée : {}.", tombee.get());
            }
        } catch (DataAccessException | Refus panne) {
            LOG.warn("Le constat des caducités attend : {}", panne.getMessage());
        }
    }
}
