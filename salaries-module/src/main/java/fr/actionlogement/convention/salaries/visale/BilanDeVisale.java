package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.salaries.visale.interne.BilanEnBase;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnBase;
import fr.actionlogement.convention.salaries.visale.interne.VisasEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the guarantee, and what the calendar does to it. */
@Service
@Transactional
public class BilanDeVisale {

    private final BilanEnBase bilan;
    private final ContratsEnBase contrats;
    private final VisasEnBase visas;
    private final Clock horloge;

    BilanDeVisale(BilanEnBase bilan, ContratsEnBase contrats, VisasEnBase visas, Clock horloge) {
        this.bilan = bilan;
        this.contrats = contrats;
        this.visas = visas;
        this.horloge = horloge;
    }

    /** Contracts, exposure, claims and recoveries by regime and vintage; the exposure is that of the day. */
    @Transactional(readOnly = true)
    public List<LigneDeBilan> parMillesime(LocalDate jour) {
        return bilan.parMillesime(jour);
    }

    /** Guarantees by département, under statistical secrecy. */
    @Transactional(readOnly = true)
    public List<LigneDeTerritoire> parDepartement() {
        return LigneDeTerritoire.sousSecret(bilan.parDepartement());
    }

    /** Ends the covers that are over and the visas that were not used in time, a thousand at most; says how many. */
    public int echoir() {
        LocalDate jour = LocalDate.now(horloge);
        return contrats.echoir(jour) + visas.expirer(jour);
    }
}
