package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.BilanDeZonage;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zone;
import java.util.List;
import java.util.Map;

/**
 * Published zones set against those already known.
 *
 * @param aEcrire the zones to write
 * @param inchangees how many are already there
 * @param inconnues codes that no commune has
 * @param contredites communes that have another zone from that day
 */
public record ExamenDeZonage(
        Map<CodeCommune, Zone> aEcrire, int inchangees, List<CodeCommune> inconnues, List<CodeCommune> contredites) {

    /** The same in numbers. */
    public BilanDeZonage bilan() {
        return new BilanDeZonage(aEcrire.size(), inchangees, inconnues, contredites);
    }
}
