package fr.actionlogement.convention.app.accueil;

/**
 * What the committee should look at.
 *
 * @param ton attention or refus
 * @param phrase French sentence
 * @param url page that shows why
 */
public record Alerte(String ton, String phrase, String url) {}
