package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.bailleurs.caducite.interne.CaducitesEnBase;
import fr.actionlogement.convention.bailleurs.caducite.interne.ProrogationsEnBase;
import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.interne.DemandesSurOperations.Decision;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a grant more time: one person asks, another decides. */
@Service
public class Prorogations {

    private final ProrogationsEnBase tables;
    private final CaducitesEnBase caducites;
    private final Operations operations;
    private final Numerotation numerotation;
    private final Journal journal;
    private final Formats formats;
    private final GardeDesDecisions garde;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Prorogations(
            ProrogationsEnBase tables,
            CaducitesEnBase caducites,
            Operations operations,
            Numerotation numerotation,
            Journal journal,
            Formats formats,
            GardeDesDecisions garde,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.tables = tables;
        this.caducites = caducites;
        this.operations = operations;
        this.numerotation = numerotation;
        this.journal = journal;
        this.formats = formats;
        this.garde = garde;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The prorogation of this reference. */
    @Transactional(readOnly = true)
    public ProrogationVue fiche(String reference) {
        return tables.une(reference)
                .orElseThrow(() -> new Introuvable("Cette prorogation est introuvable : vérifiez sa référence."));
    }

    /** The prorogations of an operation that the caller has found, the oldest first. */
    @Transactional(readOnly = true)
    public List<ProrogationVue> deLOperation(String operation) {
        return tables.deLOperation(operation);
    }

    /** The prorogations that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<ProrogationVue> enAttente(int limite) {
        return tables.enAttente(limite);
    }

    /** Whether the current user may decide on it. */
    public boolean peutDecider(ProrogationVue vue) {
        return vue.statut() == StatutDeProrogation.DEMANDE && garde.permet(vue.demandePar());
    }

    /** Asks for more time; the operation does not fall before the decision. */
    @Transactional
    public ProrogationVue demander(String operation, ProrogationSaisie saisie) {
        String dossier = operations.fiche(operation).reference();
        caducites.tenir(dossier);
        LocalDate jour = LocalDate.now(horloge);
        exigerPossible(saisie.jusquAu(), caducites.validite(dossier, jour).orElseThrow());
        if (tables.deLOperation(dossier).stream().anyMatch(p -> p.statut() == StatutDeProrogation.DEMANDE)) {
            throw new ConflitDEtat(
                    "prorogation-en-cours", "Une prorogation de cette opération attend déjà une décision.");
        }
        String reference = numerotation.suivante("PG", jour.getYear());
        tables.demander(reference, dossier, saisie, utilisateur.identifiant(), jour, horloge.instant());
        return consigner("Prorogation demandée", reference, saisie.motif().strip());
    }

    /** Grants it: the last day moves. */
    @Transactional
    public ProrogationVue accorder(String reference, @Nullable VersionLue version) {
        ProrogationVue vue = aDecider(reference, version);
        exigerPossible(
                vue.jusquAu(),
                caducites.validite(vue.operation(), LocalDate.now(horloge)).orElseThrow());
        decider(vue, StatutDeProrogation.ACCORDE, null);
        caducites.prolonger(vue.operation(), vue.jusquAu());
        return consigner("Prorogation accordée", reference, "");
    }

    /** Refuses it, with a reason. */
    @Transactional
    public ProrogationVue refuser(String reference, @Nullable String motif, @Nullable VersionLue version) {
        ProrogationVue vue = aDecider(reference, version);
        String raison = GardeDesDecisions.exigerMotif(motif, "du refus");
        decider(vue, StatutDeProrogation.REFUSE, raison);
        return consigner("Prorogation refusée", reference, raison);
    }

    private ProrogationVue aDecider(String reference, @Nullable VersionLue version) {
        ProrogationVue lue = fiche(reference);
        garde.exiger(lue.demandePar(), "Décider d’une prorogation", "demandé cette prorogation");
        caducites.tenir(lue.operation());
        ProrogationVue vue = fiche(reference);
        VersionLue.verifier(version, vue.version());
        if (vue.statut() != StatutDeProrogation.DEMANDE) {
            throw dejaDecidee();
        }
        return vue;
    }

    private void decider(ProrogationVue vue, StatutDeProrogation decision, @Nullable String motif) {
        Decision prise =
                new Decision(decision, utilisateur.identifiant(), LocalDate.now(horloge), horloge.instant(), motif);
        if (!tables.decider(vue.reference(), vue.version(), prise)) {
            throw dejaDecidee();
        }
    }

    private static void exigerPossible(LocalDate jusquAu, ValiditeVue validite) {
        LocalDate avant = validite.caduqueLe();
        LocalDate dernier = validite.prorogeableJusquAu();
        if (avant == null || dernier == null) {
            throw new ConflitDEtat(
                    "rien-a-proroger", "Seule une opération accordée dont les travaux n’ont pas commencé se proroge.");
        }
        if (!jusquAu.isAfter(avant) || jusquAu.isAfter(dernier)) {
            throw RegleNonRespectee.surChamp(
                    "jusquAu",
                    "echeance-hors-bornes",
                    "La nouvelle échéance suit l’actuelle et ne la dépasse pas de plus de ce que permet la règle.");
        }
    }

    private ProrogationVue consigner(String acte, String reference, String detail) {
        ProrogationVue vue = fiche(reference);
        journal.consigner(new Acte(
                "bailleurs",
                vue.operation(),
                acte,
                detail,
                Map.of("Échéance", formats.dateCourte(vue.avant())),
                Map.of("Échéance", formats.dateCourte(vue.jusquAu()))));
        return vue;
    }

    private static ConflitDEtat dejaDecidee() {
        return new ConflitDEtat("transition-impossible", "Cette prorogation est déjà décidée.");
    }
}
