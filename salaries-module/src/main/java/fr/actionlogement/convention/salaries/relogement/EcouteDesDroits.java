package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationRetires;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.salaries.relogement.interne.DroitsEnBase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is told of the rights, in the transaction of who tells it; told twice, it is kept once. */
@Component
class EcouteDesDroits {

    private final DroitsEnBase droits;
    private final Journal journal;

    EcouteDesDroits(DroitsEnBase droits, Journal journal) {
        this.droits = droits;
        this.journal = journal;
    }

    @EventListener
    void entendre(DroitsDeReservationOuverts fait) {
        if (droits.enregistrer(fait)) {
            consigner(
                    fait.dossier(),
                    "Droits de réservation reçus",
                    fait.nombre() + " droits, " + fait.titulaire() + ", commune " + fait.commune());
        }
    }

    @EventListener
    void entendre(DroitsDeReservationRetires fait) {
        if (droits.retirer(fait.dossier(), fait.retiresLe())) {
            consigner(fait.dossier(), "Droits de réservation retirés", "Les familles déjà logées le restent.");
        }
    }

    private void consigner(String dossier, String acte, String detail) {
        journal.consigner(Acte.de("salaries", "DROITS-" + dossier, acte, detail));
    }
}
