package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payment of a term: asked for on rent receipts, certified by another person, paid. */
@Service
@Transactional
public class Termes {

    private final Dossiers dossiers;
    private final TermeRepository termes;
    private final Budget budget;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Termes(Dossiers dossiers, TermeRepository termes, Budget budget, UtilisateurCourant utilisateur, Clock horloge) {
        this.dossiers = dossiers;
        this.termes = termes;
        this.budget = budget;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The terms that an aid granted on this opinion would have. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<TermePrevu> prevoir(Avis avis, Periodicite periodicite) {
        return Echeancier.de(avis, periodicite);
    }

    /** Asks for a term that is past, on the rent receipts received: one month is due per receipt. */
    public void demander(String reference, @Nullable Integer version, int rang, int quittances) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("demander un terme", Etat.ACCORDE, Etat.EN_PAIEMENT);
        Terme terme = terme(aide, rang);
        terme.exiger("demander", EtatDuTerme.PREVU);
        LocalDate jour = LocalDate.now(horloge);
        if (!jour.isAfter(terme.getAu())) {
            throw new RegleNonRespectee(
                    "terme-non-echu", "Ce terme n’est pas échu : l’aide se paie à terme échu, sur quittances.");
        }
        if (quittances < 1 || quittances > terme.getMensualites()) {
            throw RegleNonRespectee.surChamp(
                    "quittances",
                    "quittances-hors-bornes",
                    "Indiquez de 1 à %d quittances.".formatted(terme.getMensualites()));
        }
        Montant mensualite = Objects.requireNonNull(dossiers.de(aide).getMensualite());
        terme.demander(quittances, mensualite.fois(quittances), utilisateur.identifiant(), jour);
        Etat avant = aide.getEtat();
        aide.passer(Etat.EN_PAIEMENT, horloge.instant());
        String detail = "Terme n° %d : %d quittances, %s.".formatted(rang, quittances, terme.getMontant());
        dossiers.consigner(aide, "Terme demandé", detail, avant);
    }

    /** Certifies that the receipts are there and right; never by the person who asked. */
    public void certifier(String reference, @Nullable Integer version, int rang) {
        Aide aide = dossiers.pourActe(reference, version);
        Terme terme = terme(aide, rang);
        terme.exiger("certifier", EtatDuTerme.DEMANDE);
        if (utilisateur.identifiant().equals(terme.getDemandePar())) {
            throw new QuatreYeux("Vous avez demandé ce terme : une autre personne doit certifier les quittances.");
        }
        terme.certifier(utilisateur.identifiant(), LocalDate.now(horloge));
        aide.passer(aide.getEtat(), horloge.instant());
        dossiers.consigner(
                aide, "Terme certifié", "Terme n° %d : %s.".formatted(rang, terme.getMontant()), aide.getEtat());
    }

    /**
     * Pays a certified term; the file is settled by itself when nothing is left.
     *
     * @param credits whose credits pay; null for those of today
     */
    public void payer(String reference, @Nullable Integer version, int rang, @Nullable Exercice credits) {
        Aide aide = dossiers.pourActe(reference, version);
        Terme terme = terme(aide, rang);
        terme.exiger("payer", EtatDuTerme.CERTIFIE);
        LocalDate jour = LocalDate.now(horloge);
        Exercice annee = credits == null ? Exercice.de(jour) : credits;
        budget.verser(
                Objects.requireNonNull(aide.getEngagementId()),
                terme.getMontant(),
                annee,
                jour,
                "Terme n° %d du %td/%<tm/%<tY au %td/%<tm/%<tY".formatted(rang, terme.getDu(), terme.getAu()));
        terme.payer(utilisateur.identifiant(), jour);
        aide.verser(terme.getMontant(), horloge.instant());
        Etat avant = aide.getEtat();
        if (aide.resteAVerser().estNul()) {
            aide.passer(Etat.SOLDE, horloge.instant());
        }
        String detail = "Terme n° %d : %s sur les crédits %s.".formatted(rang, terme.getMontant(), annee);
        dossiers.consigner(aide, "Terme payé", detail, avant);
    }

    private Terme terme(Aide aide, int rang) {
        return termes.findByAideIdAndRang(aide.cle(), rang)
                .orElseThrow(() ->
                        new Introuvable("L’aide %s n’a pas de terme n° %d.".formatted(aide.getReference(), rang)));
    }
}
