package fr.actionlogement.convention.common.web.interne;

/**
 * A link of the layout: breadcrumb, menu.
 *
 * @param libelle French label
 * @param url path inside the product
 */
public record Lien(String libelle, String url) {}
