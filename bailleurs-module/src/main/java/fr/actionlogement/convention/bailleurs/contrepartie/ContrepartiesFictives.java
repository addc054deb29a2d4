package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.contrepartie.interne.DroitsFictifs;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives rights to one operation in twenty of the demonstration, and tells them as an opening does. */
@Service
public class ContrepartiesFictives {

    private final DroitsFictifs droits;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    ContrepartiesFictives(
            DroitsFictifs droits, Journal journal, ApplicationEventPublisher annonces, AuNomDe auNomDe, Clock horloge) {
        this.droits = droits;
        this.journal = journal;
        this.annonces = annonces;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Loads them, unless there are rights already. */
    @Transactional
    public void charger() {
        if (!droits.vides()) {
            return;
        }
        droits.ecrire(LocalDate.now(horloge));
        List<DroitsDeReservationOuverts> ouverts = droits.ouverts();
        auNomDe.faire("controleur.1", () -> {
            journal.consigner(ouverts.stream()
                    .map(o -> Acte.de(
                            "bailleurs",
                            o.dossier(),
                            "Droits de réservation ouverts",
                            o.nombre() + " droits (donnée fictive)."))
                    .toList());
            ouverts.forEach(annonces::publishEvent);
        });
    }
}
