package fr.actionlogement.convention.bailleurs.pretanru;

import fr.actionlogement.convention.bailleurs.pretanru.interne.PretsAnruEnBase;
import fr.actionlogement.convention.common.evenement.PretBonifieEngage;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bonified loans told by the axis that makes them. The ledger counts them there: no total of this axis includes them. */
@Service
public class PretsAnru {

    private final PretsAnruEnBase base;

    PretsAnru(PretsAnruEnBase base) {
        this.base = base;
    }

    /** Those of a landlord, or of all when null; the last files first, 500 at most. */
    @Transactional(readOnly = true)
    public List<PretAnru> lister(@Nullable Siren bailleur) {
        return base.lister(bailleur == null ? null : bailleur.numero(), 500);
    }

    @EventListener
    void entendre(PretBonifieEngage fait) {
        base.enregistrer(fait);
    }
}
