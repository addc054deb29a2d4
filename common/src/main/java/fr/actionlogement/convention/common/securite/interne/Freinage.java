package fr.actionlogement.convention.common.securite.interne;

import java.time.Clock;
import java.time.Duration;
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

    private final Compteurs essais;

    Freinage(Clock horloge) {
        this.essais = new Compteurs(horloge, FENETRE);
    }

    /** Counts an attempt; false when one of the two has used up its attempts. */
    boolean tenter(String identifiant, String adresse) {
        boolean compte = essais.compter("i:" + identifiant).nombre() <= ESSAIS_PAR_IDENTIFIANT;
        return essais.compter("a:" + adresse).nombre() <= ESSAIS_PAR_ADRESSE && compte;
    }

    /** Forgets the failures of an identifier after a success. Those of the address stay. */
    void oublier(String identifiant) {
        essais.oublier("i:" + identifiant);
    }
}
