package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.budget.interne.LectureDuLivre;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What an axis reads of its commitments. */
@Service
public class Engagements {

    private final LectureDuLivre livre;

    Engagements(LectureDuLivre livre) {
        this.livre = livre;
    }

    /**
     * Where a commitment stands.
     *
     * @throws fr.actionlogement.convention.common.web.Introuvable when it does not exist
     */
    public PositionEngagement position(UUID engagement) {
        return livre.position(engagement);
    }

    /** Same, for the commitments of a page in one query; unknown ones are absent from the map. */
    public Map<UUID, PositionEngagement> positions(Collection<UUID> engagements) {
        return livre.positions(engagements);
    }

    /** Entries of a dossier, oldest first. */
    public List<EcritureVue> ecritures(String dossier) {
        return livre.ecrituresDuDossier(dossier);
    }
}
