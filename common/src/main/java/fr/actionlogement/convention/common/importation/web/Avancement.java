package fr.actionlogement.convention.common.importation.web;

import fr.actionlogement.convention.common.importation.interne.EtatDeLot;
import fr.actionlogement.convention.common.importation.interne.LotVu;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a lot is.
 *
 * @param faites rows dealt with
 * @param total rows to deal with
 * @param parSeconde rows per second of the present run; 0 when it is too early to tell
 * @param reste French text of the time left, empty when it is too early to tell
 */
record Avancement(int faites, int total, long parSeconde, String reste) {

    static Avancement de(LotVu lot, Instant maintenant) {
        int total = lot.etat() == EtatDeLot.EN_ANNULATION ? lot.appliquees() : lot.valides();
        int restantes = lot.restantes();
        Instant debut = lot.passeLe() == null ? maintenant : lot.passeLe();
        long millisecondes = Math.max(1, Duration.between(debut, maintenant).toMillis());
        long parSeconde = lot.passeFaites() * 1_000L / millisecondes;
        return new Avancement(
                total - restantes, total, parSeconde, parSeconde == 0 ? "" : enTexte(restantes / parSeconde + 1));
    }

    private static String enTexte(long secondes) {
        if (secondes < 60) {
            return secondes + "\u00a0s";
        }
        long minutes = secondes / 60;
        return minutes < 60 ? minutes + "\u00a0min" : minutes / 60 + "\u00a0h\u00a0" + minutes % 60 + "\u00a0min";
    }
}
