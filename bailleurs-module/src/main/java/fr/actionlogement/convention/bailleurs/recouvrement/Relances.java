package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.recouvrement.interne.ImpayesEnBase;
import fr.actionlogement.convention.bailleurs.recouvrement.interne.RelancesEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arrears and reminders: the house prepares them by dated rules, a person sends them. */
@Service
public class Relances {

    private final RelancesEnBase relances;
    private final ImpayesEnBase impayes;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Formats formats;
    private final Clock horloge;

    Relances(
            RelancesEnBase relances,
            ImpayesEnBase impayes,
            Journal journal,
            UtilisateurCourant utilisateur,
            Formats formats,
            Clock horloge) {
        this.relances = relances;
        this.impayes = impayes;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** A page of what is late, the oldest first. */
    @Transactional(readOnly = true)
    public PageDe<Impaye> impayes(CriteresDImpaye criteres) {
        return impayes.lister(criteres, LocalDate.now(horloge));
    }

    /** What is late by age, the age of the filter apart. */
    @Transactional(readOnly = true)
    public List<BilanDImpayes> bilan(CriteresDImpaye criteres) {
        return impayes.bilan(criteres, LocalDate.now(horloge));
    }

    /** Reminders that wait to be sent, the oldest first. */
    @Transactional(readOnly = true)
    public List<RelanceVue> aEnvoyer(int limite) {
        return relances.aEnvoyer(limite);
    }

    /** Reminders of a loan, the oldest first. */
    @Transactional(readOnly = true)
    public List<RelanceVue> duPret(String pret) {
        return relances.duPret(pret);
    }

    /** The reminder of this identifier. */
    @Transactional(readOnly = true)
    public RelanceVue fiche(long id) {
        return relances.une(id).orElseThrow(() -> new Introuvable("Cette relance n’existe pas."));
    }

    /** Prepares the reminders that today calls for; how many. Two instances may prepare at once. */
    @Transactional
    public int preparer() {
        return relances.preparer(horloge.instant(), LocalDate.now(horloge));
    }

    /** Says that a reminder was sent. */
    @Transactional
    public RelanceVue envoyer(long id) {
        RelanceVue relance = fiche(id);
        if (!relance.reste().estPositif()) {
            throw new ConflitDEtat(
                    "relance-sans-objet", "Cette échéance est réglée depuis : il n’y a rien à relancer.");
        }
        if (!relances.envoyer(id, utilisateur.identifiant(), LocalDate.now(horloge))) {
            throw new ConflitDEtat("relance-envoyee", "Cette relance est déjà envoyée.");
        }
        String phrase = relance.libelle() + ", échéance du " + formats.dateCourte(relance.echeanceLe()) + ", "
                + relance.reste().enTexte() + " dus";
        journal.consigner(List.of(
                Acte.de("bailleurs", relance.pret(), "Relance envoyée", phrase),
                Acte.de("bailleurs", relance.operation(), "Relance envoyée", phrase)));
        return fiche(id);
    }
}
