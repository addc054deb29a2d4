package fr.actionlogement.convention.app.entree;

import fr.actionlogement.convention.common.securite.interne.LiensUniques;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints on the console, once the product is ready, its address and the link that lets one person in. */
@Component
@Conditional(EnDemonstration.class)
class LienDEntree {

    private static final Logger LOG = LoggerFactory.getLogger(LienDEntree.class);
    private static final Duration VIE = Duration.ofMinutes(15);

    private final LiensUniques liens;
    private final Environment environnement;

    LienDEntree(LiensUniques liens, Environment environnement) {
        this.liens = liens;
        this.environnement = environnement;
    }

    @EventListener(ApplicationReadyEvent.class)
    void annoncer() {
        String port = environnement.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        String secret = liens.emettre(LiensUniques.Usage.ENTREE, null, VIE);
        LOG.info("""


                  La convention est prête, avec des données fictives : http://localhost:{}
                  Entrez par ce lien (une seule fois, pendant 15 minutes) :

                  http://localhost:{}/entree?jeton={}
                """, port, port, secret);
    }
}
