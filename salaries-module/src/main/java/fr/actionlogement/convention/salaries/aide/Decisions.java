package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.motif.Motifs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts that commit or release money: granting, giving up, settling. */
@Service
@Transactional
public class Decisions {

    private final Dossiers dossiers;
    private final Motifs motifs;
    private final TermeRepository termes;
    private final Produits produits;
    private final Budget budget;
    private final Realisations realisations;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Decisions(
            Dossiers dossiers,
            Motifs motifs,
            TermeRepository termes,
            Produits produits,
            Budget budget,
            Realisations realisations,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.dossiers = dossiers;
        this.motifs = motifs;
        this.termes = termes;
        this.produits = produits;
        this.budget = budget;
        this.realisations = realisations;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /**
     * Grants: commits the whole aid, writes its terms and counts it for its target.
     *
     * @param exercice whose allotment bears it; null for that of today
     */
    public void accorder(String reference, @Nullable Integer version, @Nullable Exercice exercice) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("accorder", Etat.INSTRUIT);
        if (utilisateur.identifiant().equals(aide.getSaisiPar())) {
            throw new QuatreYeux("Vous avez saisi cette demande : une autre personne doit l’accorder.");
        }
        DossierMobiliJeune dossier = dossiers.de(aide);
        Avis avis = dossiers.rejuger(aide, dossier);
        if (!avis.estAccordable()) {
            throw new RegleNonRespectee(
                    "non-eligible",
                    "Cette demande ne peut pas être accordée (%s). Consultez les critères."
                            .formatted(avis.conclusion().libelle()));
        }
        LocalDate jour = LocalDate.now(horloge);
        Exercice annee = exercice == null ? Exercice.de(jour) : exercice;
        String detail = "%d × %s = %s"
                .formatted(
                        avis.offre().mensualites(),
                        avis.offre().mensualite(),
                        avis.total().enTexte());
        UUID engagement = budget.engager(imputation(aide, annee, jour, detail), avis.total());
        dossier.instruire(avis, dossiers.ecrire(avis));
        aide.accorder(avis.total(), annee, engagement, jour, utilisateur.identifiant(), horloge.instant());
        termes.saveAll(Echeancier.de(avis, dossier.getPeriodicite()).stream()
                .map(prevu -> new Terme(aide.cle(), prevu))
                .toList());
        ProduitVu produit = produits.de(aide.getProduit());
        if (produit.objectif() != null) {
            realisations.constater(produit.objectif(), reference, 1, jour);
        }
        dossiers.consigner(aide, "Aide accordée", detail + ", exercice " + annee + ".", Etat.INSTRUIT);
    }

    /** Gives the file up: what is committed and not paid is released, and an aid never paid counts no more. */
    public void abandonner(String reference, @Nullable Integer version, String motif) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("abandonner", Etat.BROUILLON, Etat.DEPOSE, Etat.INSTRUIT, Etat.ACCORDE, Etat.EN_PAIEMENT);
        Etat avant = aide.getEtat();
        Montant rendu = rendre(aide, "Abandon de la demande");
        ProduitVu produit = produits.de(aide.getProduit());
        if (aide.getEngagementId() != null && aide.getVerse().estNul() && produit.objectif() != null) {
            realisations.retirer(produit.objectif(), List.of(reference));
        }
        dossiers.de(aide).motiver(motif);
        aide.passer(Etat.ABANDONNE, horloge.instant());
        motifs.garder(reference, "Demande abandonnée", motif);
        dossiers.consigner(aide, "Demande abandonnée", phrase(rendu), avant);
    }

    /** Settles: every asked term is paid, the others will not be asked for; the rest is released. */
    public void solder(String reference, @Nullable Integer version) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("solder", Etat.EN_PAIEMENT);
        if (termes.findByAideIdOrderByRang(aide.cle()).stream().anyMatch(Decisions::enAttente)) {
            throw new RegleNonRespectee(
                    "terme-en-attente", "Un terme est demandé et non payé : payez-le avant de solder le dossier.");
        }
        Montant rendu = rendre(aide, "Solde du dossier");
        aide.passer(Etat.SOLDE, horloge.instant());
        dossiers.consigner(aide, "Dossier soldé", phrase(rendu), Etat.EN_PAIEMENT);
    }

    private static boolean enAttente(Terme terme) {
        return terme.getEtat() == EtatDuTerme.DEMANDE || terme.getEtat() == EtatDuTerme.CERTIFIE;
    }

    private Montant rendre(Aide aide, String motif) {
        termes.findByAideIdOrderByRang(aide.cle()).forEach(Terme::eteindre);
        if (aide.getEngagementId() == null || !aide.resteAVerser().estPositif()) {
            return Montant.ZERO;
        }
        Montant reste = aide.resteAVerser();
        budget.degager(aide.getEngagementId(), reste, LocalDate.now(horloge), motif);
        return reste;
    }

    private static String phrase(Montant rendu) {
        return rendu.estPositif() ? "Dégagé : " + rendu.enTexte() + "." : "";
    }

    private Imputation imputation(Aide aide, Exercice annee, LocalDate jour, String detail) {
        ProduitVu produit = produits.de(aide.getProduit());
        return new Imputation(
                produit.ligne(),
                annee,
                produit.nature(),
                jour,
                aide.getReference(),
                Objects.requireNonNull(aide.getPersonneId()).toString(),
                aide.getCommune(),
                "%s : %s".formatted(produit.libelle(), detail));
    }
}
