package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.personne.NatureDIdentifiant;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.relogement.interne.BauxEnBase;
import fr.actionlogement.convention.salaries.relogement.interne.DemandesEnBase;
import fr.actionlogement.convention.salaries.relogement.interne.DroitsEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leases that employees sign, on a right or on none: sign, strike out, read. */
@Service
public class Relogements {

    private static final String AXE = "salaries";
    private static final String OBJECTIF = "FAMILLES-LOGEES";

    private final DroitsEnBase droits;
    private final BauxEnBase baux;
    private final DemandesEnBase demandes;
    private final Personnes personnes;
    private final ReglesDuBail regles;
    private final Realisations realisations;
    private final Journal journal;
    private final Motifs motifs;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Relogements(
            DroitsEnBase droits,
            BauxEnBase baux,
            DemandesEnBase demandes,
            Personnes personnes,
            ReglesDuBail regles,
            Realisations realisations,
            Journal journal,
            Motifs motifs,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.droits = droits;
        this.baux = baux;
        this.demandes = demandes;
        this.personnes = personnes;
        this.regles = regles;
        this.realisations = realisations;
        this.journal = journal;
        this.motifs = motifs;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /**
     * Records a signed lease: one family housed.
     *
     * @throws ConflitDEtat when the rights are all used, do not cover the day, or the request is housed already
     */
    @Transactional
    public BailVu signer(SaisieDeBail saisie) {
        UUID menage = personnes
                .rattacher(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of(saisie.demande()))
                .get(0);
        String dossier = saisie.droit() == null || saisie.droit().isBlank()
                ? null
                : saisie.droit().strip();
        return signer(menage, Boolean.TRUE.equals(saisie.prioritaire()), dossier, saisie.commune(), saisie.signeLe());
    }

    /** Records the lease that an attribution led to. */
    BailVu signer(DemandeVue demande, OffreVue offre, LocalDate jour) {
        return signer(
                demande.personne(),
                demande.prioritaire(),
                offre.droit(),
                offre.droit() == null ? new CodeCommune(offre.commune()) : null,
                jour);
    }

    private BailVu signer(
            UUID menage, boolean prioritaire, @Nullable String dossier, @Nullable CodeCommune ou, LocalDate jour) {
        // Locked: of two leases on the last right, the second waits here and finds none left.
        DroitVu droit =
                dossier == null ? null : droits.pourBail(dossier).orElseThrow(() -> ReglesDuBail.droitInconnu("droit"));
        String commune = regles.commune(ou, droit);
        regles.exigerSignable(menage, jour, droit);
        String reference = baux.inserer(menage, prioritaire, jour, dossier, commune, utilisateur.identifiant());
        realisations.constater(OBJECTIF, reference, 1, jour);
        demandes.loger(menage, true);
        BailVu bail = trouver(reference);
        journal.consigner(new Acte(
                AXE,
                reference,
                "Bail signé",
                dossier == null ? "Hors contrepartie" : "Sur un droit de réservation",
                Map.of(),
                Map.of("Commune", bail.nomDeLaCommune())));
        return bail;
    }

    /** Strikes out a lease recorded by mistake or never honoured, by somebody else than who recorded it. */
    @Transactional
    public BailVu annuler(String reference, String motif) {
        BailVu bail = baux.pourAnnulation(reference).orElseThrow(Relogements::absent);
        if (bail.annuleLe() != null) {
            throw new ConflitDEtat("bail-deja-annule", "Ce bail est déjà annulé.");
        }
        if (bail.saisiPar().equals(utilisateur.identifiant())) {
            throw new QuatreYeux("Vous avez enregistré ce bail : son annulation revient à une autre personne.");
        }
        if (bail.droit() != null) {
            droits.pourBail(bail.droit());
        }
        baux.annuler(reference, utilisateur.identifiant(), LocalDate.now(horloge), motif.strip());
        realisations.retirer(OBJECTIF, List.of(reference));
        if (bail.personne() != null) {
            demandes.loger(bail.personne(), false);
        }
        motifs.garder(reference, "Bail annulé", motif);
        journal.consigner(Acte.de(AXE, reference, "Bail annulé", ""));
        return trouver(reference);
    }

    /** Encrypts some of the numbers that an older version left in clear; false when nothing is left. */
    @Transactional
    public boolean chiffrerLesNumeros() {
        Map<Long, String> enClair = baux.enClair(500);
        enClair.forEach((bail, numero) -> baux.rattacher(
                bail,
                personnes
                        .rattacher(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of(numero))
                        .get(0)));
        return !enClair.isEmpty();
    }

    /** The lease of this reference. */
    @Transactional(readOnly = true)
    public BailVu bail(String reference) {
        return trouver(reference);
    }

    /**
     * A page of the leases, the latest first.
     *
     * @param droit file whose rights they use; null for all
     * @param apres reference of the last one of the page before
     */
    @Transactional(readOnly = true)
    public Extrait<BailVu> baux(@Nullable String droit, @Nullable String apres) {
        return baux.lister(droit, apres);
    }

    /** A page of the rights, by file. */
    @Transactional(readOnly = true)
    public Extrait<DroitVu> droits(CriteresDeDroits criteres) {
        return droits.lister(criteres);
    }

    /** The rights of a file. */
    @Transactional(readOnly = true)
    public DroitVu droit(String dossier) {
        return droits.un(dossier).orElseThrow(() -> new Introuvable("Aucun droit n’a été ouvert par ce dossier."));
    }

    /** Rights by département and year of opening. */
    @Transactional(readOnly = true)
    public List<LigneDeDroits> bilan(CriteresDeDroits criteres) {
        return LigneDeDroits.sousSecret(droits.bilan()).stream()
                .filter(l -> criteres.departement() == null
                        || criteres.departement().code().equals(l.departement()))
                .filter(l -> criteres.annee() == null || criteres.annee() == l.annee())
                .toList();
    }

    /** The leases that stand. */
    @Transactional(readOnly = true)
    public FamillesLogees familles() {
        return baux.familles();
    }

    private BailVu trouver(String reference) {
        return baux.un(reference).orElseThrow(Relogements::absent);
    }

    private static Introuvable absent() {
        return new Introuvable("Ce bail est introuvable : vérifiez sa référence.");
    }
}
