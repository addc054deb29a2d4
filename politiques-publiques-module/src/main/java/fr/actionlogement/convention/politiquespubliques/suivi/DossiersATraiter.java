package fr.actionlogement.convention.politiquespubliques.suivi;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.suivi.interne.DossiersEnAttente;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Amendments, operations, splits and reports on which the current user has an act to do, the oldest first. */
@Service("dossiersATraiterDesPolitiques")
public class DossiersATraiter implements SourceATraiter {

    private final DossiersEnAttente dossiers;
    private final Actes actes;

    DossiersATraiter(DossiersEnAttente dossiers, Actes actes) {
        this.dossiers = dossiers;
        this.actes = actes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ATraiter> aTraiter(int limite) {
        return actes.agit()
                ? dossiers.lire(actes.qui(), actes.peut(Niveau.GESTION), actes.peut(Niveau.CONTROLE), limite)
                : List.of();
    }
}
