package fr.actionlogement.convention.common.axe;

/**
 * An entry of an axis in the menu.
 *
 * @param libelle French label
 * @param url path of the page, under the code of the axis
 */
public record EntreeMenu(String libelle, String url) {}
