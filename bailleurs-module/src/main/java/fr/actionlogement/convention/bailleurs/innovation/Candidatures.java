package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.bailleurs.echange.ActeReserve;
import fr.actionlogement.convention.bailleurs.innovation.interne.CandidaturesEnBase;
import fr.actionlogement.convention.bailleurs.innovation.interne.NotesEnBase;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications: deposit, scores by several members, reading. What decides on them is {@link DecisionsDInnovation}. */
@Service
public class Candidatures {

    private final CandidaturesEnBase candidatures;
    private final NotesEnBase notes;
    private final AppelsAProjets appels;
    private final Operations operations;
    private final Territoires territoires;
    private final Numerotation numerotation;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Candidatures(
            CandidaturesEnBase candidatures,
            NotesEnBase notes,
            AppelsAProjets appels,
            Operations operations,
            Territoires territoires,
            Numerotation numerotation,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.candidatures = candidatures;
        this.notes = notes;
        this.appels = appels;
        this.operations = operations;
        this.territoires = territoires;
        this.numerotation = numerotation;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /**
     * Deposits an application.
     *
     * @throws ConflitDEtat when the call does not receive applications today
     */
    @Transactional
    public CandidatureVue deposer(String appel, CandidatureSaisie saisie) {
        AppelVu lu = appels.fiche(appel);
        LocalDate jour = LocalDate.now(horloge);
        if (!lu.recoitAu(jour)) {
            throw new ConflitDEtat(
                    "appel-ferme",
                    "L’appel à projets est « " + lu.etatAu(jour).toLowerCase(Locale.FRENCH)
                            + " » : il ne reçoit pas de candidature aujourd’hui.");
        }
        exigerCoherente(saisie);
        String reference = numerotation.suivante("CA", jour.getYear());
        candidatures.deposer(reference, lu.reference(), saisie, utilisateur.identifiant(), jour, horloge.instant());
        CandidatureVue vue = fiche(reference);
        journal.consigner(Acte.de("bailleurs", reference, "Candidature déposée", vue.intitule()));
        return vue;
    }

    /**
     * Gives the current user's marks, in place of those given before.
     *
     * @throws QuatreYeux when the user deposited the application
     */
    @Transactional
    public CandidatureVue noter(String reference, NotesSaisies saisie) {
        if (!candidatures.verrouiller(reference)) {
            throw introuvable();
        }
        CandidatureVue vue = fiche(reference);
        if (!estMembre()) {
            throw new ActeReserve("Noter une candidature revient au gestionnaire, au contrôleur ou au comité.");
        }
        if (utilisateur.identifiant().equals(vue.deposePar())) {
            throw new QuatreYeux("Vous avez déposé cette candidature : la noter revient à d’autres personnes.");
        }
        if (vue.statut() != StatutDeCandidature.DEPOSE) {
            throw new ConflitDEtat(
                    "candidature-decidee",
                    "La candidature est « " + vue.statut().libelle() + " » : ses notes sont arrêtées.");
        }
        int attendues = appels.fiche(vue.appel()).criteres().size();
        if (saisie.notes().size() != attendues) {
            throw RegleNonRespectee.surChamp(
                    "notes", "note-manquante", "Donnez une note à chacun des " + attendues + " critères.");
        }
        notes.noter(reference, utilisateur.identifiant(), saisie.notes());
        journal.consigner(Acte.de("bailleurs", reference, "Candidature notée", "Notes d’un membre enregistrées."));
        return fiche(reference);
    }

    /** Whether the current user may score this application now. */
    public boolean peutNoter(CandidatureVue vue) {
        return vue.statut() == StatutDeCandidature.DEPOSE
                && estMembre()
                && !utilisateur.identifiant().equals(vue.deposePar());
    }

    /** The marks of each member. */
    @Transactional(readOnly = true)
    public List<NotesDUnMembre> notes(String reference) {
        return notes.de(fiche(reference).reference());
    }

    /** The application of this reference. */
    @Transactional(readOnly = true)
    public CandidatureVue fiche(String reference) {
        return candidatures.une(reference).orElseThrow(Candidatures::introuvable);
    }

    /** The applications of a call, in the order of the ranking, those without a rank last. */
    @Transactional(readOnly = true)
    public List<CandidatureVue> classement(String appel) {
        return candidatures.deLAppel(appels.fiche(appel).reference());
    }

    /** Applications that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<CandidatureVue> enAttente(int limite) {
        return candidatures.enAttente(limite);
    }

    /** Applications whose reference, title or carrier holds the text, accents and case ignored. */
    @Transactional(readOnly = true)
    public List<CandidatureVue> chercher(String texte, int limite) {
        return candidatures.chercher(texte, limite);
    }

    static Introuvable introuvable() {
        return new Introuvable("Cette candidature est introuvable : vérifiez sa référence.");
    }

    private boolean estMembre() {
        return Stream.of(Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE).anyMatch(n -> utilisateur.a(n, "bailleurs"));
    }

    private void exigerCoherente(CandidatureSaisie saisie) {
        if (!saisie.demande().estPositif() || saisie.demande().depasse(saisie.cout())) {
            throw RegleNonRespectee.surChamp(
                    "demande",
                    "demande-hors-cout",
                    "La subvention demandée est positive et ne dépasse pas le coût du projet.");
        }
        if (territoires.commune(saisie.commune()).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune",
                    "commune-inconnue",
                    "Aucune commune n’a aujourd’hui le code INSEE " + saisie.commune() + ".");
        }
        String lien = saisie.operationLiee();
        if (lien != null) {
            try {
                operations.fiche(lien);
            } catch (Introuvable inconnue) {
                throw RegleNonRespectee.surChamp("operation", "operation-inconnue", inconnue.message());
            }
        }
    }
}
