package fr.actionlogement.convention.common.evenement;

import java.util.List;

/**
 * The person of these dossiers is forgotten: so is whatever was typed or joined on them. Who did what and when stays.
 *
 * @param axe code of the axis of the dossiers
 * @param references of the dossiers, closed ones included
 * @param motif why, in French, not blank, without anybody's name
 */
public record DossiersOublies(String axe, List<String> references, String motif) {}
