package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.DemandesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision that grants, by somebody else than who entered the request: money is committed, or a service begins. */
@Service
@Transactional
public class Accords {

    private static final String AXE = "salaries";

    private final Parcours parcours;
    private final DemandesEnBase base;
    private final PretsEnBase prets;
    private final Fiches fiches;
    private final Pieces pieces;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Accords(
            Parcours parcours,
            DemandesEnBase base,
            PretsEnBase prets,
            Fiches fiches,
            Pieces pieces,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.parcours = parcours;
        this.base = base;
        this.prets = prets;
        this.fiches = fiches;
        this.pieces = pieces;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /**
     * Grants.
     *
     * @param exercice whose allotment bears it; null for that of today
     * @param horsPlafond whether income above the ceiling is accepted, within the yearly share of the rules
     * @param commission day of the commission, asked for a help in difficulty
     * @param motif why, asked for a help in difficulty and above the ceiling
     */
    public void accorder(
            String reference,
            @Nullable Integer version,
            @Nullable Exercice exercice,
            boolean horsPlafond,
            @Nullable LocalDate commission,
            @Nullable String motif) {
        AideSuivie aide = parcours.prendre(reference, version, "accorder", Etat.INSTRUIT);
        parcours.exigerAutreQueSaisie(aide, "Vous avez saisi cette demande : une autre personne doit l’accorder.");
        DemandeEnBase demande = fiches.de(aide);
        LocalDate jour = LocalDate.now(horloge);
        Avis avis = fiches.juger(aide, demande, jour);
        boolean deroge = admettre(aide, demande, avis, horsPlafond, motif, jour);
        exigerCommission(aide, demande, commission, motif, jour);
        pieces.exiger(DossiersDesDemandes.SORTE, reference);
        base.juger(aide.id(), fiches.ecrire(avis));
        base.decider(aide.id(), deroge, commission, motif);
        Nature nature = Fiches.nature(aide, demande);
        if (nature == Nature.SERVICE) {
            parcours.rendreService(aide, "Service engagé", Fiches.produit(aide).libelle() + ".");
            return;
        }
        Montant total = total(aide, demande, avis);
        if (nature != Nature.SUBVENTION) {
            preter(aide, demande, avis, total, nature);
        }
        parcours.accorder(
                aide,
                total,
                nature.budget(Fiches.produit(aide)),
                exercice,
                Fiches.produit(aide).libelle() + " : " + total);
    }

    private void preter(AideSuivie aide, DemandeEnBase demande, Avis avis, Montant total, Nature nature) {
        BaremeDuJour regles = fiches.regles(aide, demande);
        Taux taux = avis.offre().taux() == null ? Taux.ZERO : avis.offre().taux();
        int mois = Fiches.produit(aide) == Produit.ASD
                ? Objects.requireNonNull(demande.mois())
                : avis.offre().mensualites();
        prets.ajouter(
                aide.id(),
                total,
                mois,
                taux,
                nature == Nature.AVANCE,
                regles.parametre("MENSUALITE_MINIMALE").map(Parametre::montant).orElse(Montant.ZERO),
                regles.parametre("DIFFERE").map(Parametre::nombre).orElse(1));
    }

    /** A help in difficulty is what the commission says; the others are what the rules offer for what was asked. */
    private static Montant total(AideSuivie aide, DemandeEnBase demande, Avis avis) {
        if (Fiches.produit(aide) != Produit.ASD) {
            return avis.total();
        }
        Montant demande1 = Objects.requireNonNull(demande.montant(), "aide sans montant");
        return Fiches.forme(demande) == Forme.ALLEGEMENT
                ? demande1.fois(Objects.requireNonNull(demande.mois()))
                : demande1;
    }

    /** Tells whether the grant is above the ceiling. */
    private boolean admettre(
            AideSuivie aide,
            DemandeEnBase demande,
            Avis avis,
            boolean horsPlafond,
            @Nullable String motif,
            LocalDate jour) {
        boolean chiffree = Fiches.nature(aide, demande) == Nature.SERVICE
                || Fiches.produit(aide) == Produit.ASD
                || avis.total().estPositif();
        if (avis.conclusion() == Conclusion.ELIGIBLE && chiffree) {
            return false;
        }
        List<Critere> defauts = avis.enDefaut();
        boolean seulesRessources = defauts.size() == 1 && avis.manque("RESSOURCES") && chiffree;
        if (!horsPlafond || !seulesRessources) {
            throw new RegleNonRespectee(
                    "non-eligible",
                    "Cette demande ne peut pas être accordée (%s). Consultez les critères."
                            .formatted(avis.conclusion().libelle()));
        }
        derogerAuPlafond(aide, demande, motif, jour);
        return true;
    }

    private void derogerAuPlafond(AideSuivie aide, DemandeEnBase demande, @Nullable String motif, LocalDate jour) {
        if (!utilisateur.a(Niveau.CONTROLE, AXE)) {
            throw new RegleNonRespectee(
                    "derogation-reservee", "Seul un contrôleur accorde un prêt au-dessus du plafond.");
        }
        if (motif == null || motif.isBlank()) {
            throw RegleNonRespectee.surChamp("motif", "obligatoire", "Dites pourquoi le plafond est dépassé.");
        }
        Taux part = fiches.regles(aide, demande)
                .parametre("PART_HORS_PLAFOND")
                .map(Parametre::taux)
                .orElse(Taux.ZERO);
        long[] accords = base.accords(aide.produit(), jour.getYear());
        Montant admis = Montant.deCentimes(accords[1] + 1).appliquer(part, java.math.RoundingMode.DOWN);
        if (accords[0] + 1 > admis.centimes()) {
            throw new RegleNonRespectee(
                    "part-hors-plafond",
                    "La part des prêts au-dessus du plafond est atteinte : %d sur %d cette année, %s au plus."
                            .formatted(accords[0], accords[1], part.enTexte()));
        }
    }

    private static void exigerCommission(
            AideSuivie aide,
            DemandeEnBase demande,
            @Nullable LocalDate commission,
            @Nullable String motif,
            LocalDate jour) {
        if (Fiches.produit(aide) != Produit.ASD || Fiches.forme(demande) == Forme.ACCOMPAGNEMENT) {
            return;
        }
        LocalDate depot = Objects.requireNonNull(demande.deposeLe());
        if (commission == null || commission.isAfter(jour) || commission.isBefore(depot)) {
            throw RegleNonRespectee.surChamp(
                    "commission", "commission", "Indiquez le jour de la commission, entre le dépôt et aujourd’hui.");
        }
        if (motif == null || motif.isBlank()) {
            throw RegleNonRespectee.surChamp(
                    "motif", "obligatoire", "Écrivez le motif de la décision de la commission.");
        }
    }
}
