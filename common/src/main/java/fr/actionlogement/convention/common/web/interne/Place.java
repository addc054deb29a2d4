package fr.actionlogement.convention.common.web.interne;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A demand in the queue, and the thread that waits for its answer. */
final class Place<D, R> {

    private enum Etat {
        ATTEND,
        MENE,
        SERVIE
    }

    private final D demande;
    private final Thread demandeur = Thread.currentThread();
    private @Nullable R reponse;
    private @Nullable Throwable faute;
    private volatile Etat etat = Etat.ATTEND;

    Place(D demande) {
        this.demande = demande;
    }

    D demande() {
        return demande;
    }

    boolean patiente() {
        return etat == Etat.ATTEND;
    }

    /** Whether its thread must now serve those who wait. */
    boolean mene() {
        return etat == Etat.MENE;
    }

    void mener() {
        avancer(Etat.MENE);
    }

    void rendre(R rendue) {
        reponse = rendue;
        avancer(Etat.SERVIE);
    }

    void echouer(Throwable survenue) {
        faute = survenue;
        avancer(Etat.SERVIE);
    }

    private void avancer(Etat suivant) {
        etat = suivant;
        LockSupport.unpark(demandeur);
    }

    /** Waits to lead or to be served; an interruption is kept for later, for the answer is on its way. */
    void attendre(long millisecondes) {
        long fin =
                System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Math.min(millisecondes, TimeUnit.DAYS.toMillis(1)));
        boolean interrompu = false;
        for (long reste = fin - System.nanoTime(); patiente() && reste > 0; reste = fin - System.nanoTime()) {
            LockSupport.parkNanos(this, reste);
            interrompu |= Thread.interrupted();
        }
        if (interrompu) {
            demandeur.interrupt();
        }
    }

    R reponse() {
        if (faute instanceof RuntimeException prevue) {
            throw prevue;
        }
        if (faute instanceof Error grave) {
            throw grave;
        }
        return Objects.requireNonNull(reponse);
    }
}
