package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.bailleurs.caducite.interne.CaducitesEnBase;
import fr.actionlogement.convention.bailleurs.echange.ActeReserve;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
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

/** Gives a grant more time: one person asks, another decides. */
@Service
public class Prorogations {

    private final CaducitesEnBase tables;
    private final Operations operations;
    private final Numerotation numerotation;
    private final Journal journal;
    private final Formats formats;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Prorogations(
            CaducitesEnBase tables,
            Operations operations,
            Numerotation numerotation,
            Journal journal,
            Formats formats,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.tables = tables;
        this.operations = operations;
        this.numerotation = numerotation;
        this.journal = journal;
        this.formats = formats;
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
        return vue.statut() == StatutDeProrogation.DEMANDE
                && aLeRole()
                && !utilisateur.identifiant().equals(vue.demandePar());
    }

    /** Asks for more time; the operation does not fall before the decision. */
    @Transactional
    public ProrogationVue demander(String operation, ProrogationSaisie saisie) {
        String dossier = operations.fiche(operation).reference();
        tables.tenir(dossier);
        LocalDate jour = LocalDate.now(horloge);
        exigerPossible(saisie.jusquAu(), tables.validite(dossier, jour).orElseThrow());
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
                tables.validite(vue.operation(), LocalDate.now(horloge)).orElseThrow());
        decider(vue, StatutDeProrogation.ACCORDE, null);
        tables.prolonger(vue.operation(), vue.jusquAu());
        return consigner("Prorogation accordée", reference, "");
    }

    /** Refuses it, with a reason. */
    @Transactional
    public ProrogationVue refuser(String reference, @Nullable String motif, @Nullable VersionLue version) {
        ProrogationVue vue = aDecider(reference, version);
        if (motif == null || motif.isBlank()) {
            throw RegleNonRespectee.surChamp("motif", "motif-obligatoire", "Expliquez la raison du refus.");
        }
        decider(vue, StatutDeProrogation.REFUSE, motif.strip());
        return consigner("Prorogation refusée", reference, motif.strip());
    }

    private ProrogationVue aDecider(String reference, @Nullable VersionLue version) {
        ProrogationVue lue = fiche(reference);
        if (!aLeRole()) {
            throw new ActeReserve("Décider d’une prorogation revient au contrôleur ou au comité.");
        }
        if (utilisateur.identifiant().equals(lue.demandePar())) {
            throw new QuatreYeux("Vous avez demandé cette prorogation : en décider revient à une autre personne.");
        }
        tables.tenir(lue.operation());
        ProrogationVue vue = fiche(reference);
        VersionLue.verifier(version, vue.version());
        if (vue.statut() != StatutDeProrogation.DEMANDE) {
            throw dejaDecidee();
        }
        return vue;
    }

    private void decider(ProrogationVue vue, StatutDeProrogation decision, @Nullable String motif) {
        if (!tables.decider(
                vue, decision, utilisateur.identifiant(), LocalDate.now(horloge), horloge.instant(), motif)) {
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

    private boolean aLeRole() {
        return utilisateur.a(Niveau.CONTROLE, "bailleurs") || utilisateur.a(Niveau.COMITE, "bailleurs");
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
