package fr.actionlogement.convention.bailleurs.seance;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Accomplissement;
import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.CycleDeVie;
import fr.actionlogement.convention.bailleurs.operation.DecisionsEnLot;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.seance.interne.SeancesEnBase;
import fr.actionlogement.convention.bailleurs.seance.interne.SeancesEnBase.Conclusion;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Committee sessions: prepare the agenda, then decide it all in one act. */
@Service
public class Seances {

    private final SeancesEnBase tables;
    private final Operations operations;
    private final CycleDeVie cycle;
    private final DecisionsEnLot decisions;
    private final Numerotation numerotation;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Seances(
            SeancesEnBase tables,
            Operations operations,
            CycleDeVie cycle,
            DecisionsEnLot decisions,
            Numerotation numerotation,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.tables = tables;
        this.operations = operations;
        this.cycle = cycle;
        this.decisions = decisions;
        this.numerotation = numerotation;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The session of this reference. */
    @Transactional(readOnly = true)
    public SeanceVue fiche(String reference) {
        return tables.une(reference)
                .orElseThrow(() -> new Introuvable("Cette séance est introuvable : vérifiez sa référence."));
    }

    /** A page of sessions, the newest first. */
    @Transactional(readOnly = true)
    public PageDe<SeanceVue> lister(CriteresDeSeance criteres) {
        return tables.lister(criteres);
    }

    /** Opens a session whose agenda is empty. */
    @Transactional
    public SeanceVue ouvrir(SeanceSaisie saisie) {
        String reference = numerotation.suivante("SC", LocalDate.now(horloge).getYear());
        tables.ouvrir(reference, saisie, utilisateur.identifiant());
        return consigner("Séance préparée", reference);
    }

    /** Puts an operation on the agenda, or changes what is proposed for it. */
    @Transactional
    public SeanceVue inscrire(String reference, PointSaisi point, @Nullable VersionLue version) {
        aPreparer(reference, version);
        if (point.decision() != Decision.ACCORDER
                && (point.motif() == null || point.motif().isBlank())) {
            throw RegleNonRespectee.surChamp("motif", "motif-obligatoire", "Expliquez la raison de cette décision.");
        }
        OperationVue operation = operations.fiche(point.operation());
        if (operation.statut() != StatutDOperation.EN_COMITE) {
            throw new ConflitDEtat(
                    "operation-hors-comite",
                    "L’opération est « " + operation.statut().libelle()
                            + " » : seule une opération en comité s’inscrit à une séance.");
        }
        tables.dejaInscrite(point.operation(), reference).ifPresent(autre -> {
            throw new ConflitDEtat(
                    "operation-deja-inscrite",
                    "Cette opération est déjà à l’ordre du jour de la séance " + autre + ".");
        });
        tables.inscrire(reference, point);
        return fiche(reference);
    }

    /** Takes an operation off the agenda. */
    @Transactional
    public SeanceVue retirer(String reference, String operation, @Nullable VersionLue version) {
        SeanceVue seance = aPreparer(reference, version);
        if (seance.points().stream().noneMatch(p -> p.operation().equals(operation))) {
            throw new Introuvable("Cette opération n’est pas à l’ordre du jour.");
        }
        tables.retirer(reference, operation);
        return fiche(reference);
    }

    /** Says that the session will not be held; its operations stay before the committee. */
    @Transactional
    public SeanceVue annuler(String reference, @Nullable VersionLue version) {
        aPreparer(reference, version);
        tables.annuler(reference);
        return consigner("Séance annulée", reference);
    }

    /**
     * Holds the session: every decision of the agenda in one act. An operation that the budget cannot bear stays before the
     * committee with the reason; the others are decided.
     *
     * @param exercice whose allotment bears what is granted; null for the current one
     * @throws QuatreYeux when the current user prepared the session, or entered or submitted one of its operations
     */
    @Transactional
    public SeanceVue tenir(String reference, @Nullable Exercice exercice, @Nullable VersionLue version) {
        SeanceVue seance = aPreparer(reference, version);
        if (utilisateur.identifiant().equals(seance.prepareePar())) {
            throw new QuatreYeux(
                    "Vous avez préparé cette séance : en arrêter les décisions revient à une autre personne.");
        }
        if (seance.points().isEmpty()) {
            throw new ConflitDEtat(
                    "ordre-du-jour-vide", "L’ordre du jour est vide : inscrivez d’abord des opérations.");
        }
        LocalDate jour = LocalDate.now(horloge);
        Exercice credits = exercice == null ? Exercice.de(jour) : exercice;
        String motif = "Séance " + reference + ", " + seance.intitule();
        refuser(seance);
        Map<String, String> blocages = decisions.accorder(
                seance.points().stream()
                        .filter(p -> p.decision() == Decision.ACCORDER)
                        .map(PointVu::operation)
                        .toList(),
                credits,
                motif);
        tables.conclure(
                reference,
                utilisateur.identifiant(),
                jour,
                credits,
                seance.points().stream()
                        .map(p -> new Conclusion(p.operation(), issue(p, blocages), blocages.get(p.operation())))
                        .toList());
        return consigner("Séance tenue", reference);
    }

    private void refuser(SeanceVue seance) {
        seance.points().stream()
                .filter(p -> p.decision() == Decision.REFUSER)
                .forEach(p -> cycle.accomplir(
                        p.operation(),
                        ActeDOperation.REFUSER,
                        Accomplissement.motive(Objects.requireNonNull(p.motif())),
                        null));
    }

    private static Issue issue(PointVu point, Map<String, String> blocages) {
        return switch (point.decision()) {
            case ACCORDER -> blocages.containsKey(point.operation()) ? Issue.BLOQUEE : Issue.ACCORDEE;
            case REFUSER -> Issue.REFUSEE;
            case AJOURNER -> Issue.AJOURNEE;
        };
    }

    private SeanceVue aPreparer(String reference, @Nullable VersionLue version) {
        tables.tenir(reference);
        SeanceVue seance = fiche(reference);
        VersionLue.verifier(version, seance.version());
        if (seance.statut() != StatutDeSeance.PREPAREE) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "La séance est « " + seance.statut().libelle() + " » : son ordre du jour ne change plus.");
        }
        return seance;
    }

    private SeanceVue consigner(String acte, String reference) {
        SeanceVue vue = fiche(reference);
        journal.consigner(Acte.de("bailleurs", reference, acte, vue.intitule()));
        return vue;
    }
}
