package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.bailleur.interne.FusionsEnBase;
import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges of landlords: the absorbed one stays readable and its operations keep its SIREN, but the register leads to who
 * absorbed it. Who had been absorbed by it follows, so that one step always leads to the last.
 */
@Service
public class Fusions {

    private final FusionRepository fusions;
    private final FusionsEnBase tables;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Fusions(
            FusionRepository fusions,
            FusionsEnBase tables,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.fusions = fusions;
        this.tables = tables;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Proposes that a landlord be absorbed by another. */
    @Transactional
    public FusionVue proposer(Siren absorbe, FusionSaisie saisie) {
        if (absorbe.equals(saisie.absorbant())) {
            throw RegleNonRespectee.surChamp(
                    "absorbant", "fusion-avec-soi", "Un bailleur ne peut pas s’absorber lui-même.");
        }
        if (saisie.dateEffet().isAfter(LocalDate.now(horloge))) {
            throw RegleNonRespectee.surChamp(
                    "dateEffet", "date-future", "La date d’effet de la fusion ne peut pas être dans le futur.");
        }
        exigerDistincts(absorbe, saisie.absorbant());
        if (tables.enCours(absorbe)) {
            throw new ConflitDEtat(
                    "fusion-deja-proposee", "Une fusion de ce bailleur attend déjà d’être approuvée ou rejetée.");
        }
        Fusion fusion = fusions.saveAndFlush(new Fusion(absorbe, saisie, utilisateur.identifiant(), horloge.instant()));
        FusionVue vue = fiche(fusion.getId());
        consigner(vue, "Fusion proposée", vue.motif());
        return vue;
    }

    /**
     * Merges.
     *
     * @throws QuatreYeux when the proposer approves
     */
    @Transactional
    public FusionVue approuver(long id, @Nullable VersionLue version) {
        Fusion fusion = aDecider(id, version);
        exigerDistincts(fusion.getAbsorbe(), fusion.getAbsorbant());
        fusion.approuver(utilisateur.identifiant(), horloge.instant());
        fusions.saveAndFlush(fusion);
        tables.absorber(fusion.getAbsorbe(), fusion.getAbsorbant());
        FusionVue vue = fiche(id);
        consigner(vue, "Fusion approuvée", vue.motif());
        return vue;
    }

    /** Refuses the merge: the two landlords are distinct. */
    @Transactional
    public FusionVue rejeter(long id, @Nullable String raison, @Nullable VersionLue version) {
        Fusion fusion = aDecider(id, version);
        String motif = GardeDesDecisions.exigerMotif(raison, "de ce rejet");
        fusion.rejeter(utilisateur.identifiant(), horloge.instant(), motif);
        fusions.saveAndFlush(fusion);
        FusionVue vue = fiche(id);
        consigner(vue, "Fusion rejetée", motif);
        return vue;
    }

    /** A merge. */
    @Transactional(readOnly = true)
    public FusionVue fiche(long id) {
        return tables.fusion(id).orElseThrow(() -> new Introuvable("Cette fusion est introuvable."));
    }

    /** Merges that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<FusionVue> enAttente(int limite) {
        return tables.enAttente(limite);
    }

    /** Merges of a landlord, absorbed or absorbing. */
    @Transactional(readOnly = true)
    public List<FusionVue> de(Siren siren) {
        return tables.de(siren);
    }

    /** Pairs of landlords that may be one and about which nothing was decided. */
    @Transactional(readOnly = true)
    public List<DoublonProbable> doublonsProbables(int limite) {
        return tables.doublons(limite);
    }

    private Fusion aDecider(long id, @Nullable VersionLue version) {
        Fusion fusion = fusions.findById(id).orElseThrow(() -> new Introuvable("Cette fusion est introuvable."));
        if (utilisateur.identifiant().equals(fusion.getProposeePar())) {
            throw new QuatreYeux("Vous avez proposé cette fusion : la décision revient à une autre personne.");
        }
        VersionLue.verifier(version, fusion.getVersion());
        if (fusion.getStatut() != StatutDeFusion.PROPOSEE) {
            throw new ConflitDEtat("fusion-decidee", "Cette fusion est déjà décidée : rechargez la page.");
        }
        return fusion;
    }

    /** Both are in the register and neither is absorbed; they stay as they are until the end of the transaction. */
    private void exigerDistincts(Siren absorbe, Siren absorbant) {
        Map<Siren, Boolean> absorbes = tables.verrouiller(absorbe, absorbant);
        for (Siren siren : List.of(absorbe, absorbant)) {
            Boolean deja = absorbes.get(siren);
            if (deja == null) {
                throw RegleNonRespectee.surChamp(
                        "absorbant", "bailleur-inconnu", "Le SIREN " + siren.enTexte() + " n’est pas au registre.");
            }
            if (deja) {
                throw new ConflitDEtat(
                        "bailleur-absorbe",
                        "Le bailleur " + siren.enTexte() + " est déjà absorbé par un autre : choisissez celui-ci.");
            }
        }
    }

    private void consigner(FusionVue vue, String libelle, String detail) {
        String phrase = vue.nomDeLAbsorbe() + " (" + vue.absorbe().enTexte() + ") absorbé par " + vue.nomDeLAbsorbant()
                + " (" + vue.absorbant().enTexte() + ") : " + detail;
        journal.consigner(List.of(
                Acte.de("bailleurs", Bailleurs.dossier(vue.absorbe()), libelle, phrase),
                Acte.de("bailleurs", Bailleurs.dossier(vue.absorbant()), libelle, phrase)));
    }
}
