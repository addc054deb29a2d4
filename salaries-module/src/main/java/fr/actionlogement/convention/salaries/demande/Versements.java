package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.VersementsEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money paid out on evidence: asked for, certified by another person, paid. The last euro starts the repayment, or ends the file. */
@Service
@Transactional
public class Versements {

    private final Parcours parcours;
    private final VersementsEnBase base;
    private final Fiches fiches;
    private final Amortissement amortissement;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Versements(
            Parcours parcours,
            VersementsEnBase base,
            Fiches fiches,
            Amortissement amortissement,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.parcours = parcours;
        this.base = base;
        this.fiches = fiches;
        this.amortissement = amortissement;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Asks for a payment on an invoice, a deed or a receipt. */
    public void demander(String reference, @Nullable Integer version, Montant montant, String justificatif) {
        AideSuivie aide = prendre(reference, version, "demander un versement");
        Montant attendus = Montant.somme(base.lire(aide.id()).stream()
                .filter(v -> v.etat() != EtatDuVersement.RETIRE)
                .map(VersementVu::montant)
                .toList());
        Montant disponible = aide.montant().moins(attendus);
        if (!montant.estPositif() || montant.depasse(disponible)) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "versement-excessif",
                    "Il reste %s à demander : indiquez un montant positif, et pas davantage."
                            .formatted(disponible.enTexte()));
        }
        if (!base.ajouter(
                aide.id(), montant, justificatif.strip(), utilisateur.identifiant(), LocalDate.now(horloge))) {
            throw new ConflitDEtat("justificatif-deja-servi", "Ce justificatif a déjà servi sur ce dossier.");
        }
        parcours.passer(aide, Etat.EN_PAIEMENT, "Versement demandé", montant + ".");
    }

    /** Certifies the evidence; never by who asked. */
    public void certifier(String reference, @Nullable Integer version, int rang) {
        AideSuivie aide = parcours.prendre(reference, version, "certifier un versement", Etat.EN_PAIEMENT);
        VersementVu versement = versement(aide, rang, EtatDuVersement.DEMANDE, "certifier");
        if (utilisateur.identifiant().equals(versement.demandePar())) {
            throw new QuatreYeux("Vous avez demandé ce versement : une autre personne doit certifier le justificatif.");
        }
        base.certifier(aide.id(), rang, utilisateur.identifiant(), LocalDate.now(horloge));
        parcours.passer(
                aide, Etat.EN_PAIEMENT, "Versement certifié", "N° %d : %s.".formatted(rang, versement.montant()));
    }

    /**
     * Pays what is certified.
     *
     * @param credits whose credits pay; null for those of today
     */
    public void payer(String reference, @Nullable Integer version, int rang, @Nullable Exercice credits) {
        AideSuivie aide = parcours.prendre(reference, version, "verser", Etat.EN_PAIEMENT);
        VersementVu versement = versement(aide, rang, EtatDuVersement.CERTIFIE, "verser");
        LocalDate jour = LocalDate.now(horloge);
        Nature nature = Fiches.nature(aide, fiches.de(aide));
        LocalDate limite = nature == Nature.PRET ? fiches.pret(aide).retractableAu() : null;
        if (limite != null && !jour.isAfter(limite)) {
            throw new ConflitDEtat(
                    "retractation-en-cours",
                    "L’emprunteur peut encore se rétracter : versez après le %td/%<tm/%<tY.".formatted(limite));
        }
        parcours.verser(aide, versement.montant(), credits, "Versement n° %d".formatted(rang));
        base.payer(aide.id(), rang, utilisateur.identifiant(), jour);
        parcours.passer(aide, Etat.EN_PAIEMENT, "Versement payé", "N° %d : %s.".formatted(rang, versement.montant()));
        if (aide.reste().equals(versement.montant())) {
            finir(aide, nature, jour);
        }
    }

    private void finir(AideSuivie aide, Nature nature, LocalDate jour) {
        if (nature == Nature.SUBVENTION) {
            parcours.passer(aide, Etat.SOLDE, "Dossier soldé", "Tout est versé.");
        } else {
            amortissement.demarrer(aide, fiches.pret(aide), jour);
        }
    }

    /** Closes the payments before the whole sum is drawn: the rest is released, and the repayment starts on what was paid. */
    public void clore(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "clore les versements", Etat.EN_PAIEMENT);
        List<VersementVu> tous = base.lire(aide.id());
        boolean enAttente = tous.stream()
                .anyMatch(v -> v.etat() == EtatDuVersement.DEMANDE || v.etat() == EtatDuVersement.CERTIFIE);
        if (enAttente || aide.verse().estNul()) {
            throw new ConflitDEtat(
                    "versement-en-attente",
                    "Un versement est demandé et non payé, ou rien n’est versé : payez-le, ou abandonnez le dossier.");
        }
        String rendu = parcours.degager(aide, "Clôture des versements").enTexte();
        parcours.passer(aide, Etat.EN_PAIEMENT, "Versements clos", "Dégagé : " + rendu + ".");
        finir(aide, Fiches.nature(aide, fiches.de(aide)), LocalDate.now(horloge));
    }

    /** A loan is drawn once its offer is accepted; anything else once it is granted. */
    private AideSuivie prendre(String reference, @Nullable Integer version, String acte) {
        AideSuivie aide =
                parcours.prendre(reference, version, acte, Etat.ACCORDE, Etat.OFFRE_ACCEPTEE, Etat.EN_PAIEMENT);
        Nature nature = Fiches.nature(aide, fiches.de(aide));
        if (nature == Nature.SERVICE) {
            throw new ConflitDEtat("sans-argent", "Ce service se rend sans argent : rien n’est à verser.");
        }
        if (nature == Nature.PRET && aide.etat() == Etat.ACCORDE) {
            throw new ConflitDEtat(
                    "offre-a-accepter", "Un prêt se verse quand son offre est acceptée : émettez-la d’abord.");
        }
        return aide;
    }

    private VersementVu versement(AideSuivie aide, int rang, EtatDuVersement attendu, String acte) {
        VersementVu versement = base.lire(aide.id()).stream()
                .filter(v -> v.rang() == rang)
                .findFirst()
                .orElseThrow(() ->
                        new Introuvable("L’aide %s n’a pas de versement n° %d.".formatted(aide.reference(), rang)));
        if (versement.etat() != attendu) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "Le versement n° %d est à l’état « %s » : %s demande l’état « %s ». Rechargez le dossier."
                            .formatted(rang, versement.etat().libelle(), acte, attendu.libelle()));
        }
        return versement;
    }
}
