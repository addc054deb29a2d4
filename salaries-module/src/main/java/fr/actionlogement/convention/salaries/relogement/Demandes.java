package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.personne.NatureDIdentifiant;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.relogement.interne.DemandesEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a dwelling: valid a year, renewed under the same number, struck off. */
@Service
@Transactional
public class Demandes {

    static final String AXE = "salaries";

    private final DemandesEnBase demandes;
    private final Personnes personnes;
    private final References references;
    private final Territoires territoires;
    private final Journal journal;
    private final Motifs motifs;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Demandes(
            DemandesEnBase demandes,
            Personnes personnes,
            References references,
            Territoires territoires,
            Journal journal,
            Motifs motifs,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.demandes = demandes;
        this.personnes = personnes;
        this.references = references;
        this.territoires = territoires;
        this.journal = journal;
        this.motifs = motifs;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Enters a request; its number is encrypted, and never read back but through {@link #numero}. */
    public DemandeVue enregistrer(SaisieDeDemande saisie) {
        LocalDate jour = LocalDate.now(horloge);
        if (saisie.deposeeLe().isAfter(jour)) {
            throw RegleNonRespectee.surChamp(
                    "deposeeLe", "date-future", "La demande ne peut pas être déposée dans le futur.");
        }
        if (territoires.commune(saisie.commune()).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-inconnue", "Aucune commune n’a aujourd’hui ce code INSEE.");
        }
        LocalDate jusquAu = saisie.deposeeLe().plusMonths(regle("VALIDITE_MOIS"));
        if (jusquAu.isBefore(jour)) {
            throw RegleNonRespectee.surChamp(
                    "deposeeLe",
                    "demande-expiree",
                    "Cette demande a expiré : indiquez la date de son dernier renouvellement.");
        }
        UUID menage = personnes
                .rattacher(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of(saisie.numero()))
                .get(0);
        demandes.enCours(menage).ifPresent(deja -> {
            throw new ConflitDEtat(
                    "demande-deja-enregistree", "Ce numéro est celui de la demande " + deja.reference() + ".");
        });
        String reference = references.prochaine("DL", jour.getYear());
        demandes.inserer(reference, menage, saisie, jusquAu, utilisateur.identifiant());
        journal.consigner(Acte.de(AXE, reference, "Demande de logement enregistrée", ""));
        return lire(reference);
    }

    /** Renews for a year, under the same number. */
    public DemandeVue renouveler(String reference, @Nullable Integer version) {
        DemandeVue demande = pourActe(reference, version, "renouveler");
        LocalDate jour = LocalDate.now(horloge);
        LocalDate depuis = demande.valableJusquAu().isBefore(jour) ? jour : demande.valableJusquAu();
        LocalDate jusquAu = depuis.plusMonths(regle("VALIDITE_MOIS"));
        if (jusquAu.isAfter(jour.plusMonths(2L * regle("VALIDITE_MOIS")))) {
            throw new ConflitDEtat("deja-renouvelee", "Cette demande est déjà renouvelée pour l’année à venir.");
        }
        demandes.renouveler(demande, jusquAu);
        consigner(
                reference,
                "Demande renouvelée",
                "Jusqu’au %td/%<tm/%<tY.".formatted(jusquAu),
                demande.etat(),
                EtatDeDemande.ACTIVE);
        return lire(reference);
    }

    /** Strikes a request off. */
    public DemandeVue radier(String reference, @Nullable Integer version, String motif) {
        DemandeVue demande = pourActe(reference, version, "radier");
        demandes.passer(demande.cle(), EtatDeDemande.RADIEE, motif);
        motifs.garder(reference, "Demande radiée", motif);
        consigner(reference, "Demande radiée", "", demande.etat(), EtatDeDemande.RADIEE);
        return lire(reference);
    }

    /** The unique number of a request; the reading is journaled. */
    public String numero(String reference) {
        return personnes.numero(lire(reference).personne(), NatureDIdentifiant.DEMANDE_DE_LOGEMENT, reference);
    }

    /** Marks as expired what was not renewed in time, a thousand at most; says how many. */
    public int expirer() {
        return demandes.expirer(LocalDate.now(horloge));
    }

    /** The request of this reference. */
    @Transactional(readOnly = true)
    public DemandeVue lire(String reference) {
        return demandes.une(reference).orElseThrow(() -> inconnue(reference));
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Extrait<DemandeVue> lister(@Nullable EtatDeDemande etat, @Nullable Long apres) {
        return demandes.lister(etat, apres);
    }

    int regle(String cle) {
        return java.util.Objects.requireNonNull(demandes.regles().get(cle), cle);
    }

    private DemandeVue pourActe(String reference, @Nullable Integer version, String acte) {
        DemandeVue demande = demandes.pourActe(reference).orElseThrow(() -> inconnue(reference));
        exigerVersion(reference, demande.version(), version);
        if (demande.etat() != EtatDeDemande.ACTIVE && demande.etat() != EtatDeDemande.EXPIREE) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "La demande " + reference + " est à l’état « "
                            + demande.etat().libelle() + " » : il n’est plus possible de la " + acte + ".");
        }
        return demande;
    }

    private void consigner(String reference, String acte, String detail, EtatDeDemande avant, EtatDeDemande apres) {
        journal.consigner(new Acte(
                AXE, reference, acte, detail, Map.of("État", avant.libelle()), Map.of("État", apres.libelle())));
    }

    static void exigerVersion(String reference, int version, @Nullable Integer lue) {
        if (lue != null && lue != version) {
            throw new ConflitDEtat(
                    "version-perimee", reference + " a changé depuis votre lecture. Rechargez la page avant d’agir.");
        }
    }

    static Introuvable inconnue(String reference) {
        return new Introuvable("La demande " + reference + " est introuvable : vérifiez sa référence.");
    }
}
