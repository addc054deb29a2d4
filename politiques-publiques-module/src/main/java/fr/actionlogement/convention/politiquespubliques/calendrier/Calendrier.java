package fr.actionlogement.convention.politiquespubliques.calendrier;

import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import fr.actionlogement.convention.politiquespubliques.calendrier.interne.CalendrierEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming calls and payments, and what is late. The delays are dated hypotheses; they change no control. */
@Service
public class Calendrier {

    private final CalendrierEnBase base;
    private final Baremes baremes;
    private final Actes actes;

    Calendrier(CalendrierEnBase base, Baremes baremes, Actes actes) {
        this.base = base;
        this.baremes = baremes;
        this.actes = actes;
    }

    /** Planned calls not called yet, the first day first. */
    @Transactional(readOnly = true)
    public List<AppelAttendu> attendus() {
        return base.attendus();
    }

    /** Cash by month, from the first of January: paid, then expected. */
    @Transactional(readOnly = true)
    public List<MoisDeTresorerie> tresorerie() {
        LocalDate jour = actes.jour();
        return base.tresorerie(jour.withDayOfYear(1), jour, delai("DELAI-DE-PAIEMENT"));
    }

    /** What is late, the oldest first. */
    @Transactional(readOnly = true)
    public List<Retard> retards() {
        return base.retards(
                actes.jour(),
                delai("DELAI-DE-JUSTIFICATIF"),
                delai("DELAI-DE-SERVICE-FAIT"),
                delai("DELAI-DE-COMPTE-RENDU"));
    }

    private int delai(String cle) {
        return baremes.le(cle, actes.jour()).nombre();
    }
}
