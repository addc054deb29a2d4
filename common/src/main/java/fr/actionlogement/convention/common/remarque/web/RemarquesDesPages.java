package fr.actionlogement.convention.common.remarque.web;

import fr.actionlogement.convention.common.remarque.interne.Remarques;
import fr.actionlogement.convention.common.remarque.interne.RemarquesDuDossier;
import org.springframework.stereotype.Component;

/** The remarks as the fragment asks for them. */
@Component("remarquesDuDossier")
class RemarquesDesPages {

    private final Remarques remarques;

    RemarquesDesPages(Remarques remarques) {
        this.remarques = remarques;
    }

    /** Remarks of a dossier that the page shows. */
    public RemarquesDuDossier de(String sorte, String reference) {
        return remarques.de(sorte, reference);
    }
}
