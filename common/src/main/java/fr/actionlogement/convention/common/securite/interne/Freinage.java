package fr.actionlogement.convention.common.securite.interne;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows password guessing before anything is hashed: so many attempts per identifier and per address in a quarter of an
 * hour. Kept in the memory of this instance and bounded; an attempt counts before its outcome is known, so that attempts
 * at once count too.
 */
@Component
class Freinage {

    private static final Duration FENETRE = Duration.ofMinutes(15);
    private static final int ESSAIS_PAR_IDENTIFIANT = 5;
    private static final int ESSAIS_PAR_ADRESSE = 30;
    private static final int CLES = 10_000;

    private final Clock horloge;
    private final Map<String, Essais> essais = new LinkedHashMap<>();

    Freinage(Clock horloge) {
        this.horloge = horloge;
    }

    /** Counts an attempt; false when one of the two has used up its attempts. */
    synchronized boolean tenter(String identifiant, String adresse) {
        boolean compte = compter("i:" + identifiant, ESSAIS_PAR_IDENTIFIANT);
        return compter("a:" + adresse, ESSAIS_PAR_ADRESSE) && compte;
    }

    /** Forgets the failures of an identifier after a success. Those of the address stay. */
    synchronized void oublier(String identifiant) {
        essais.remove("i:" + identifiant);
    }

    private boolean compter(String cle, int permis) {
        Instant maintenant = horloge.instant();
        Essais connus = essais.remove(cle);
        Essais suivants = connus == null || !connus.fin().isAfter(maintenant)
                ? new Essais(1, maintenant.plus(FENETRE))
                : new Essais(connus.nombre() + 1, connus.fin());
        essais.put(cle, suivants);
        if (essais.size() > CLES) {
            essais.remove(essais.keySet().iterator().next());
        }
        return suivants.nombre() <= permis;
    }

    private record Essais(int nombre, Instant fin) {}
}
