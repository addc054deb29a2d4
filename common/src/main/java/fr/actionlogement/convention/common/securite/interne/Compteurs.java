package fr.actionlogement.convention.common.securite.interne;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts calls by key over windows of time, in the memory of this instance, bounded: the oldest keys are forgotten first. */
final class Compteurs {

    private static final int CLES = 10_000;

    private final Clock horloge;
    private final Duration fenetre;
    private final Map<String, Compte> comptes = new LinkedHashMap<>();

    Compteurs(Clock horloge, Duration fenetre) {
        this.horloge = horloge;
        this.fenetre = fenetre;
    }

    /** Counts a call before its outcome is known. */
    synchronized Compte compter(String cle) {
        Instant maintenant = horloge.instant();
        Compte connu = comptes.remove(cle);
        Compte suivant = connu == null || !connu.fin().isAfter(maintenant)
                ? new Compte(1, maintenant.plus(fenetre))
                : new Compte(connu.nombre() + 1, connu.fin());
        comptes.put(cle, suivant);
        if (comptes.size() > CLES) {
            comptes.remove(comptes.keySet().iterator().next());
        }
        return suivant;
    }

    synchronized void oublier(String cle) {
        comptes.remove(cle);
    }

    /**
     * Calls of a key in its window.
     *
     * @param fin end of the window
     */
    record Compte(int nombre, Instant fin) {}
}
