package fr.actionlogement.convention.common.territoire;

import java.util.List;

/**
 * What a set of published zones changes.
 *
 * @param nouvelles communes whose zone starts on that day
 * @param inchangees communes that already have this zone from that day
 * @param inconnues codes that no commune has; nothing is written for them
 * @param contredites communes that already have another zone from that same day: undo that zoning first; nothing is
 *     written for them
 */
public record BilanDeZonage(
        int nouvelles, int inchangees, List<CodeCommune> inconnues, List<CodeCommune> contredites) {}
