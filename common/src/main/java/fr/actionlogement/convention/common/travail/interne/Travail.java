package fr.actionlogement.convention.common.travail.interne;

import java.util.List;

/**
 * The work list of one reader.
 *
 * @param actes all the awaited acts, counted, before filtering
 * @param taches the items retained, oldest first
 * @param tronque whether an axis has more than it was asked for: the oldest are here
 */
public record Travail(List<ActeAttendu> actes, List<Tache> taches, boolean tronque) {}
