package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import fr.actionlogement.convention.salaries.reference.References;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps that every aid shares, whatever its product: state, money, target and journal move together. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Parcours {

    private final AideRepository aides;
    private final Produits produits;
    private final References references;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Parcours(
            AideRepository aides,
            Produits produits,
            References references,
            Budget budget,
            Realisations realisations,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.aides = aides;
        this.produits = produits;
        this.references = references;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Opens a draft of a product. */
    public AideSuivie ouvrir(String produit, UUID personne, CodeCommune commune) {
        LocalDate jour = LocalDate.now(horloge);
        Aide aide = aides.save(new Aide(
                references.prochaine(produits.de(produit).prefixe(), jour.getYear()),
                produit,
                personne,
                commune,
                jour,
                utilisateur.identifiant(),
                horloge.instant()));
        return suivie(aide);
    }

    /** The aid, locked until the act ends, in one of these states. */
    public AideSuivie prendre(String reference, @Nullable Integer versionLue, String acte, Etat... attendus) {
        Aide aide = aides.findPourActe(reference)
                .filter(lue -> lue.getPersonneId() != null)
                .orElseThrow(() -> Dossiers.inconnue(reference));
        aide.exigerVersion(versionLue);
        aide.exiger(acte, attendus);
        return suivie(aide);
    }

    /** The aid as it stands, without locking it. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public AideSuivie lire(String reference) {
        return chercher(reference).orElseThrow(() -> Dossiers.inconnue(reference));
    }

    /** The same; empty when there is none, or when it is a partner's, which has no person. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<AideSuivie> chercher(String reference) {
        return aides.findByReference(reference)
                .filter(aide -> aide.getPersonneId() != null)
                .map(Parcours::suivie);
    }

    /** Moves a draft to another commune. */
    public void situer(AideSuivie suivie, CodeCommune commune) {
        trouver(suivie).situer(commune, suivie.personne(), horloge.instant());
    }

    /** Files the complete request, today. */
    public void deposer(AideSuivie suivie) {
        trouver(suivie).deposer(LocalDate.now(horloge), horloge.instant());
    }

    /** Passes to a state and says so in the journal. */
    public void passer(AideSuivie suivie, Etat vers, String acte, String detail) {
        Aide aide = trouver(suivie);
        Etat avant = aide.getEtat();
        aide.passer(vers, horloge.instant());
        consigner(aide, acte, detail, avant);
    }

    /** Refuses the act to who entered the request. */
    public void exigerAutreQueSaisie(AideSuivie suivie, String message) {
        if (utilisateur.identifiant().equals(suivie.saisiPar())) {
            throw new QuatreYeux(message);
        }
    }

    /**
     * Grants: commits the sum and counts the aid for its target.
     *
     * @param nature one of the line's natures; null for that of the product
     * @param exercice whose allotment bears it; null for that of today
     */
    public void accorder(
            AideSuivie suivie, Montant total, @Nullable String nature, @Nullable Exercice exercice, String detail) {
        exigerAutreQueSaisie(suivie, "Vous avez saisi cette demande : une autre personne doit l’accorder.");
        Aide aide = trouver(suivie);
        Etat avant = aide.getEtat();
        ProduitVu produit = produits.de(aide.getProduit());
        LocalDate jour = LocalDate.now(horloge);
        Exercice annee = exercice == null ? Exercice.de(jour) : exercice;
        UUID engagement = budget.engager(
                new Imputation(
                        produit.ligne(),
                        annee,
                        nature == null ? produit.nature() : nature,
                        jour,
                        aide.getReference(),
                        suivie.personne().toString(),
                        aide.getCommune(),
                        detail),
                total);
        aide.accorder(total, annee, engagement, jour, utilisateur.identifiant(), horloge.instant());
        compter(produit, aide, jour);
        consigner(aide, "Aide accordée", detail + ", exercice " + annee + ".", avant);
    }

    /** Grants a service: counted for its target, without money. */
    public void rendreService(AideSuivie suivie, String acte, String detail) {
        exigerAutreQueSaisie(suivie, "Vous avez saisi cette demande : une autre personne doit l’accorder.");
        Aide aide = trouver(suivie);
        Etat avant = aide.getEtat();
        LocalDate jour = LocalDate.now(horloge);
        aide.rendre(jour, utilisateur.identifiant(), horloge.instant());
        compter(produits.de(aide.getProduit()), aide, jour);
        consigner(aide, acte, detail, avant);
    }

    private void compter(ProduitVu produit, Aide aide, LocalDate jour) {
        if (produit.objectif() != null) {
            realisations.constater(produit.objectif(), aide.getReference(), 1, jour);
        }
    }

    /** Pays on the commitment. */
    public void verser(AideSuivie suivie, Montant somme, @Nullable Exercice credits, String motif) {
        Aide aide = trouver(suivie);
        LocalDate jour = LocalDate.now(horloge);
        Exercice annee = credits == null ? Exercice.de(jour) : credits;
        budget.verser(Objects.requireNonNull(aide.getEngagementId()), somme, annee, jour, motif);
        aide.verser(somme, horloge.instant());
    }

    /** Records principal that the borrower paid back. */
    public void rembourser(AideSuivie suivie, Montant capital, String motif) {
        budget.rembourser(Objects.requireNonNull(suivie.engagement()), capital, LocalDate.now(horloge), motif);
    }

    /** Releases what is committed and not paid; gives the sum released. */
    public Montant degager(AideSuivie suivie, String motif) {
        Aide aide = trouver(suivie);
        if (aide.getEngagementId() == null || !aide.resteAVerser().estPositif()) {
            return Montant.ZERO;
        }
        Montant reste = aide.resteAVerser();
        budget.degager(aide.getEngagementId(), reste, LocalDate.now(horloge), motif);
        return reste;
    }

    /** An aid that never was counts no more. */
    public void decompter(AideSuivie suivie) {
        ProduitVu produit = produits.de(suivie.produit());
        boolean accordee = suivie.accordeLe() != null;
        if (accordee && suivie.verse().estNul() && produit.objectif() != null) {
            realisations.retirer(produit.objectif(), List.of(suivie.reference()));
        }
    }

    private Aide trouver(AideSuivie suivie) {
        return aides.findByReference(suivie.reference()).orElseThrow(() -> Dossiers.inconnue(suivie.reference()));
    }

    private void consigner(Aide aide, String acte, String detail, Etat avant) {
        boolean change = avant != aide.getEtat();
        journal.consigner(new Acte(
                Dossiers.AXE,
                aide.getReference(),
                acte,
                detail,
                change ? Map.of("État", avant.libelle()) : Map.of(),
                change ? Map.of("État", aide.getEtat().libelle()) : Map.of()));
    }

    static AideSuivie suivie(Aide a) {
        return new AideSuivie(
                a.cle(),
                a.getVersion(),
                a.getReference(),
                a.getProduit(),
                a.getEtat(),
                Objects.requireNonNull(a.getPersonneId(), "aide sans personne"),
                a.getCommune(),
                a.getMontant(),
                a.getVerse(),
                a.getEngagementId(),
                a.getDemandeLe(),
                a.getAccordeLe(),
                a.getSaisiPar(),
                a.getAccordePar());
    }
}
