package fr.actionlogement.convention.common.vue.interne;

import java.time.Instant;

/**
 * A saved view.
 *
 * @param url path and query of the page
 * @param partagee whether everybody sees it
 * @param mienne whether the current user saved it
 */
public record VueEnregistree(
        long id, String nom, String url, String auteur, boolean partagee, boolean mienne, Instant creeLe) {}
