package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.demonstration.interne.TablesFictives;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.versement.Dispositif;
import fr.actionlogement.convention.bailleurs.versement.PartDEcheancier;
import fr.actionlogement.convention.bailleurs.versement.interne.ModelesDEcheancier;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.Departement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the whole fictitious set in one transaction; any refusal of the ledger stops it. */
@Service
public class JeuFictif {

    private static final int BAILLEURS = 300;
    private static final int PAR_AN_PRODUCTION = 855;
    private static final int PAR_AN_OUTRE_MER = 115;
    private static final int TRANCHE = 1_000;

    private final TablesFictives tables;
    private final LivreFictif livre;
    private final ModelesDEcheancier modeles;
    private final Enveloppes enveloppes;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final PeriodeConvention periode;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    JeuFictif(
            TablesFictives tables,
            LivreFictif livre,
            ModelesDEcheancier modeles,
            Enveloppes enveloppes,
            Budget budget,
            Realisations realisations,
            Journal journal,
            PeriodeConvention periode,
            AuNomDe auNomDe,
            Clock horloge) {
        this.tables = tables;
        this.livre = livre;
        this.modeles = modeles;
        this.enveloppes = enveloppes;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.periode = periode;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Loads the set, unless the axis has files already. */
    @Transactional
    public void charger(RandomGenerator hasard) {
        if (!tables.vides()) {
            return;
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<CommuneDAccueil> metropole = tables.communes(false, 420);
        List<CommuneDAccueil> outreMer = tables.communes(true, 60);
        List<Departement> sieges = Stream.concat(
                        metropole.stream().limit(90), outreMer.stream().limit(10))
                .map(commune -> commune.code().departement())
                .toList();
        List<BailleurFictif> bailleurs = FabriqueDeBailleurs.inventer(BAILLEURS, sieges, hasard);
        Programmation programme = new Programmation(hasard, aujourdhui, new FabriqueDOperations(hasard, bailleurs));
        accorder(programme, "BAI-PRODUCTION", PAR_AN_PRODUCTION, metropole, aujourdhui);
        accorder(programme, "BAI-OUTRE-MER", PAR_AN_OUTRE_MER, outreMer, aujourdhui);
        programme.laisserEnAttente(metropole);
        tables.ecrireBailleurs(bailleurs);
        ecrire(programme.numerotees(), new FabriqueDeVersements(hasard, aujourdhui));
    }

    private void accorder(
            Programmation programme, String ligne, int parAn, List<CommuneDAccueil> communes, LocalDate aujourdhui) {
        for (SoldeAnnuel annee : enveloppes.exercices(ligne, ADate.MAINTENANT)) {
            if (annee.exercice() <= aujourdhui.getYear()) {
                int rang = annee.exercice() - periode.premier().annee();
                programme.accorder(annee.exercice(), rang, annee.disponible(), parAn, communes);
            }
        }
    }

    private void ecrire(List<OperationFictive> operations, FabriqueDeVersements fabrique) {
        auNomDe.faire("gestionnaire.bailleurs", () -> parTranches(livre.actesDeDepot(operations), journal::consigner));
        auNomDe.faire("comite", () -> {
            parTranches(livre.engagements(operations), this::imputer);
            parTranches(livre.degagements(operations), this::imputer);
            parTranches(livre.actesDuComite(operations), journal::consigner);
        });
        List<DemandeFictive> demandes = new ArrayList<>();
        Map<Financeur, List<PartDEcheancier>> lus = modeles(periode.debut());
        operations.forEach(o -> demandes.addAll(demandes(o, fabrique, lus)));
        auNomDe.faire("gestionnaire.bailleurs", () -> {
            parTranches(operations, tables::ecrireOperations);
            tables.ouvrirEcheanciers();
            parTranches(demandes, tables::ecrireDemandes);
            parTranches(realisations(operations), realisations::constater);
            parTranches(livre.actesDeTravaux(operations), journal::consigner);
        });
        auNomDe.faire("controleur.2", () -> {
            parTranches(livre.versements(demandes), this::imputer);
            parTranches(livre.versementsPayes(demandes), journal::consigner);
        });
        tables.conclure();
    }

    private static List<DemandeFictive> demandes(
            OperationFictive operation, FabriqueDeVersements fabrique, Map<Financeur, List<PartDEcheancier>> lus) {
        return operation.plan().stream()
                .filter(part -> part.engagement() != null)
                .flatMap(part -> fabrique.inventer(operation, part, lus.get(part.financeur())).stream())
                .toList();
    }

    private Map<Financeur, List<PartDEcheancier>> modeles(LocalDate jour) {
        Map<Financeur, List<PartDEcheancier>> lus = new EnumMap<>(Financeur.class);
        Arrays.stream(Financeur.values())
                .filter(Financeur::estActionLogement)
                .forEach(financeur -> lus.put(financeur, modeles.enVigueur(Dispositif.OPERATION, financeur, jour)));
        return lus;
    }

    private static List<Realisation> realisations(List<OperationFictive> operations) {
        return operations.stream()
                .filter(o -> o.chantier() != null)
                .map(o -> new Realisation(
                        o.nature().objectif(),
                        o.reference(),
                        o.nombreDeLogements(),
                        Objects.requireNonNull(o.chantier())))
                .toList();
    }

    private void imputer(List<Mouvement> lot) {
        List<Reponse> reponses = budget.imputer(lot);
        for (int i = 0; i < lot.size(); i++) {
            if (!reponses.get(i).acceptee()) {
                throw new IllegalStateException("Donnée fictive refusée par le livre : " + lot.get(i) + " : "
                        + reponses.get(i).refus());
            }
        }
    }

    private static <T> void parTranches(List<T> tout, Consumer<List<T>> ecriture) {
        for (int debut = 0; debut < tout.size(); debut += TRANCHE) {
            ecriture.accept(tout.subList(debut, Math.min(tout.size(), debut + TRANCHE)));
        }
    }
}
