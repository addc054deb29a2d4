package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.contrepartie.interne.BilansEnBase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of the rights by département or by landlord. */
@Service
public class BilansDesContreparties {

    private final BilansEnBase bilans;

    BilansDesContreparties(BilansEnBase bilans) {
        this.bilans = bilans;
    }

    /** The report that the filters ask for. */
    @Transactional(readOnly = true)
    public Bilan etablir(CriteresDeBilan criteres) {
        return Bilan.de(bilans.lignes(criteres));
    }
}
