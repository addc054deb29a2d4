package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.versement.interne.ListesDeVersements;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the acts on payments in the journal of the dossier that is paid, and tells the module when money moved. */
@Component
class Trace {

    private final ListesDeVersements listes;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;

    Trace(ListesDeVersements listes, Journal journal, ApplicationEventPublisher annonces) {
        this.listes = listes;
        this.journal = journal;
        this.annonces = annonces;
    }

    /** Says in the module that money moved for an operation; negative when it came back. */
    void annoncer(DemandeDeVersement demande, Montant somme, LocalDate jour) {
        Echeance echeance = demande.getEcheance();
        if (echeance.getDispositif() == Dispositif.OPERATION) {
            annonces.publishEvent(new VersementComptabilise(
                    demande.getReference(), echeance.getDossier(), echeance.getFinanceur(), somme, jour));
        }
    }

    /** Records an act on a request that is flushed, and gives the request as it is now. */
    DemandeVue consigner(String acte, DemandeDeVersement demande, String detail) {
        DemandeVue vue = listes.une(demande.getReference());
        consigner(
                vue.dossier(),
                acte,
                vue.reference() + ", " + vue.echeance() + ", " + vue.montant().enTexte(),
                detail);
        return vue;
    }

    /** Records an act on anything of a dossier. */
    void consigner(String dossier, String acte, String quoi, String detail) {
        journal.consigner(Acte.de("bailleurs", dossier, acte, detail.isBlank() ? quoi : quoi + " : " + detail.strip()));
    }
}
