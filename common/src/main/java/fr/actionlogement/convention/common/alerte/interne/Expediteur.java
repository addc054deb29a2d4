package fr.actionlogement.convention.common.alerte.interne;

import fr.actionlogement.convention.common.alerte.interne.EnvoisEnBase.Envoi;

/** A way to tell an alert. */
interface Expediteur {

    /** COURRIEL or WEBHOOK. */
    String canal();

    /**
     * Sends.
     *
     * @throws EnvoiImpossible when it was not taken: it will be tried again
     */
    void envoyer(Envoi envoi);
}
