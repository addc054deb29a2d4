package fr.actionlogement.convention.bailleurs.synthese;

import java.util.List;

/**
 * A view.
 *
 * @param lignes in the order of their codes, what has none last
 * @param total each dossier once: with products the lines count some dossiers several times, and the total does not
 */
public record Synthese(List<LigneDeSynthese> lignes, LigneDeSynthese total) {}
