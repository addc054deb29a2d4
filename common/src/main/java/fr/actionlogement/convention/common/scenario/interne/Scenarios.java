package fr.actionlogement.convention.common.scenario.interne;

import fr.actionlogement.convention.common.atterrissage.interne.Atterrissages;
import fr.actionlogement.convention.common.avenant.interne.ActeBudgetaire;
import fr.actionlogement.convention.common.avenant.interne.ActesBudgetaires;
import fr.actionlogement.convention.common.avenant.interne.DemandeDActe;
import fr.actionlogement.convention.common.avenant.interne.Deplacement;
import fr.actionlogement.convention.common.avenant.interne.NatureDActe;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What-if scenarios: made, compared with the trend and with each other, turned into a request. They touch no book. */
@Service
public class Scenarios {

    private final ScenariosEnBase base;
    private final Enveloppes enveloppes;
    private final Atterrissages atterrissages;
    private final ActesBudgetaires actes;
    private final UtilisateurCourant utilisateur;

    Scenarios(
            ScenariosEnBase base,
            Enveloppes enveloppes,
            Atterrissages atterrissages,
            ActesBudgetaires actes,
            UtilisateurCourant utilisateur) {
        this.base = base;
        this.enveloppes = enveloppes;
        this.atterrissages = atterrissages;
        this.actes = actes;
        this.utilisateur = utilisateur;
    }

    /** Mine, and those that are shared. */
    @Transactional(readOnly = true)
    public List<Scenario> tous() {
        return base.visibles(utilisateur.identifiant());
    }

    /** One that the current user may read. */
    @Transactional(readOnly = true)
    public Scenario un(long id) {
        return tous().stream()
                .filter(s -> s.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("Ce scénario n’existe pas."));
    }

    /** Makes a scenario that supposes nothing yet. */
    @Transactional
    public Scenario creer(String nom, boolean partage) {
        try {
            return un(base.creer(nom.strip(), partage, utilisateur.identifiant()));
        } catch (DuplicateKeyException deja) {
            throw new ConflitDEtat(
                    "scenario-deja-nomme", "Vous avez déjà un scénario de ce nom\u00a0: choisissez-en un autre.");
        }
    }

    /**
     * Replaces what a scenario of the current user supposes; a line at the same pace and without move is left out.
     *
     * @throws RegleNonRespectee when a line does not exist
     */
    @Transactional
    public Scenario supposer(long id, List<Scenario.Hypothese> hypotheses) {
        exigerMien(id);
        Set<String> lignes = enveloppes.toutes(ADate.MAINTENANT).stream()
                .filter(SoldeEnveloppe::imputable)
                .map(SoldeEnveloppe::code)
                .collect(Collectors.toSet());
        if (!hypotheses.stream().allMatch(h -> lignes.contains(h.ligne()))) {
            throw RegleNonRespectee.surChamp(
                    "hypotheses", "ligne-inconnue", "Choisissez une ligne budgétaire de la convention.");
        }
        base.supposer(
                id,
                hypotheses.stream()
                        .filter(h ->
                                h.rythmePourcent() != 100 || !h.deplacement().estNul())
                        .toList());
        return un(id);
    }

    /** Throws a scenario of the current user away. */
    @Transactional
    public void supprimer(long id) {
        if (!base.supprimer(id, utilisateur.identifiant())) {
            throw new Introuvable("Ce scénario n’existe pas, ou n’est pas le vôtre.");
        }
    }

    /** The trend and the scenarios side by side, at a date. */
    @Transactional(readOnly = true)
    public Comparaison comparer(List<Long> ids, ADate date) {
        if (ids.stream().anyMatch(Objects::isNull) || Set.copyOf(ids).size() != ids.size()) {
            throw new DemandeIllisible("scenarios-repetes", "Choisissez chaque scénario une seule fois.");
        }
        List<Scenario> choisis = ids.stream().map(this::un).toList();
        List<SoldeEnveloppe> arbre = enveloppes.toutes(date);
        var tendance = atterrissages.au(date).lignes();
        List<Map<String, Comparaison.Valeur>> colonnes = Stream.concat(
                        Stream.of(List.<Scenario.Hypothese>of()),
                        choisis.stream().map(Scenario::hypotheses))
                .map(hypotheses -> CalculDeScenario.valeurs(arbre, tendance, hypotheses))
                .toList();
        return new Comparaison(
                Stream.concat(Stream.of("Tendance"), choisis.stream().map(Scenario::nom))
                        .toList(),
                arbre.stream()
                        .map(e -> new Comparaison.Rang(
                                e.code(),
                                e.libelle(),
                                e.profondeur(),
                                colonnes.stream().map(c -> c.get(e.code())).toList()))
                        .toList());
    }

    /**
     * Asks for the redeployment that a scenario supposes, inside one axis, in a year.
     *
     * @throws RegleNonRespectee when its moves do not balance, or cross axes
     */
    @Transactional
    public ActeBudgetaire demander(long id, int exercice) {
        Scenario scenario = un(id);
        return actes.demander(new DemandeDActe(
                NatureDActe.REDEPLOIEMENT,
                "Scénario «\u00a0" + scenario.nom() + "\u00a0»",
                null,
                null,
                null,
                deplacements(scenario, exercice)));
    }

    /** Pairs what leaves with what arrives, in the order of the codes. */
    private static List<Deplacement> deplacements(Scenario scenario, int exercice) {
        Montant solde = scenario.hypotheses().stream()
                .map(Scenario.Hypothese::deplacement)
                .reduce(Montant.ZERO, Montant::plus);
        if (!solde.estNul()) {
            throw new RegleNonRespectee(
                    "scenario-desequilibre",
                    "Les déplacements de ce scénario ne s’équilibrent pas\u00a0: il y a " + solde.enTexte()
                            + " d’écart. Seul un avenant ajoute ou retire.");
        }
        Deque<Scenario.Hypothese> sources = new ArrayDeque<>(scenario.hypotheses().stream()
                .filter(h -> h.deplacement().estNegatif())
                .toList());
        List<Deplacement> deplacements = new ArrayList<>();
        Montant reste = Montant.ZERO;
        for (Scenario.Hypothese vers : scenario.hypotheses()) {
            Montant voulu = vers.deplacement();
            while (voulu.estPositif()) {
                Scenario.Hypothese de = sources.element();
                reste = reste.estNul() ? de.deplacement().oppose() : reste;
                Montant pris = voulu.auPlus(reste);
                deplacements.add(new Deplacement(de.ligne(), exercice, vers.ligne(), exercice, pris));
                voulu = voulu.moins(pris);
                reste = reste.moins(pris);
                if (reste.estNul()) {
                    sources.remove();
                }
            }
        }
        return deplacements;
    }

    private void exigerMien(long id) {
        if (!un(id).mien()) {
            throw new ConflitDEtat(
                    "scenario-d-un-autre", "Ce scénario est celui d’une autre personne\u00a0: faites le vôtre.");
        }
    }
}
