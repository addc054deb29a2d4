package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.ChronologiesFictives;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.ContrepartiesFictives;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.EncaissementsFictifs;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.OperationsFictives;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.RapportsFictifs;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.ReseauFictif;
import fr.actionlogement.convention.politiquespubliques.demonstration.interne.TablesFictives;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads about two hundred calls: the ledger in three batches, each table in one, the journal by its three authors. */
@Service
public class ChargementDesPolitiques implements DonneesDeDemonstration {

    private static final String AUTEUR = "gestionnaire.politiques";
    private static final String CONTROLEUR = "controleur.1";
    private static final String CERTIFICATEUR = "controleur.2";
    private static final int[] DELAIS = {0, 20, 60, 80};

    private final Budget budget;
    private final Journal journal;
    private final AuNomDe auNomDe;
    private final TablesFictives tables;
    private final OperationsFictives operations;
    private final ReseauFictif reseau;
    private final RapportsFictifs rapports;
    private final ContrepartiesFictives contreparties;
    private final EncaissementsFictifs encaissements;
    private final ChronologiesFictives chronologies;
    private final Prets prets;
    private final Clock horloge;
    private final Formats formats;

    ChargementDesPolitiques(
            Budget budget,
            Journal journal,
            AuNomDe auNomDe,
            TablesFictives tables,
            OperationsFictives operations,
            ReseauFictif reseau,
            RapportsFictifs rapports,
            ContrepartiesFictives contreparties,
            EncaissementsFictifs encaissements,
            ChronologiesFictives chronologies,
            Prets prets,
            Clock horloge,
            Formats formats) {
        this.budget = budget;
        this.journal = journal;
        this.auNomDe = auNomDe;
        this.tables = tables;
        this.operations = operations;
        this.reseau = reseau;
        this.rapports = rapports;
        this.contreparties = contreparties;
        this.encaissements = encaissements;
        this.chronologies = chronologies;
        this.prets = prets;
        this.horloge = horloge;
        this.formats = formats;
    }

    @Override
    public int ordre() {
        return 3;
    }

    @Override
    @Transactional
    public void charger(RandomGenerator hasard) {
        List<AppelFictif> appels = new CalendrierFictif(LocalDate.now(horloge), hasard).appels();
        auNomDe.faire(CONTROLEUR, () -> imputer(appels));
        tables.conventions(ConventionsFictives.toutes(), AUTEUR);
        operations.charger(appels, AUTEUR, CONTROLEUR, CERTIFICATEUR);
        reseau.charger(LocalDate.now(horloge).getYear(), AUTEUR, CONTROLEUR);
        tables.appels(appels, AUTEUR, CONTROLEUR, CERTIFICATEUR, this::quand);
        reseau.ventiler(appels);
        rapports.charger(LocalDate.now(horloge), AUTEUR, CERTIFICATEUR);
        contreparties.charger(LocalDate.now(horloge), AUTEUR, CONTROLEUR);
        prets.annoncerTous();
        List<Mouvement> rembourses = encaissements.charger(LocalDate.now(horloge), AUTEUR, CONTROLEUR);
        auNomDe.faire(CONTROLEUR, () -> exiger(budget.imputer(rembourses)));
        chronologies.charger();
        auNomDe.faire(AUTEUR, () -> preparer(appels));
        auNomDe.faire(
                CONTROLEUR, () -> consigner(appels, AppelFictif::engage, "Appel engagé", 1, AppelFictif::montant));
        Predicate<AppelFictif> certifie = a -> a.etat() == Etat.CERTIFIE || a.etat() == Etat.PAYE;
        auNomDe.faire(
                CERTIFICATEUR, () -> consigner(appels, certifie, "Service fait certifié", 2, AppelFictif::certifie));
        auNomDe.faire(CONTROLEUR, () -> consigner(appels, certifie, "Paiement ordonné", 3, AppelFictif::paye));
    }

    private void imputer(List<AppelFictif> appels) {
        exiger(budget.imputer(appels.stream()
                .filter(AppelFictif::engage)
                .map(a -> Mouvement.engagement(a.engagement(), imputation(a), a.montant()))
                .toList()));
        exiger(budget.imputer(appels.stream()
                .filter(a -> a.paye().estPositif())
                .map(a -> Mouvement.versement(
                        a.engagement(), a.paye(), Exercice.de(quand(a, 3)), quand(a, 3), "Paiement : " + a.objet()))
                .toList()));
    }

    private Imputation imputation(AppelFictif appel) {
        return new Imputation(
                appel.ligne(),
                new Exercice(appel.exercice()),
                appel.nature(),
                quand(appel, 1),
                appel.reference(),
                appel.beneficiaire(),
                appel.commune(),
                "Appel de fonds : " + appel.objet());
    }

    private static void exiger(List<Reponse> reponses) {
        reponses.stream().filter(r -> r.refus() != null).findFirst().ifPresent(refus -> {
            throw new IllegalStateException("Données fictives refusées par le livre : " + refus.refus());
        });
    }

    private void preparer(List<AppelFictif> appels) {
        consigner(appels, a -> true, "Appel préparé", 0, AppelFictif::montant);
        consigner(appels, a -> a.etat() != Etat.BROUILLON, "Appel déposé", 0, AppelFictif::montant);
        consigner(appels, a -> a.etat() == Etat.ANNULE, "Appel annulé", 0, AppelFictif::montant);
    }

    private void consigner(
            List<AppelFictif> appels,
            Predicate<AppelFictif> lesquels,
            String acte,
            int etape,
            Function<AppelFictif, Object> somme) {
        journal.consigner(appels.stream()
                .filter(lesquels)
                .map(a -> Acte.de(
                        "politiques",
                        a.reference(),
                        acte,
                        "%s, le %s.".formatted(somme.apply(a), formats.date(quand(a, etape)))))
                .toList());
    }

    /** Day of a step: 0 deposit, 1 commitment, 2 service fait, 3 payment; never in the future. */
    private LocalDate quand(AppelFictif appel, int etape) {
        LocalDate prevu = appel.date().plusDays(DELAIS[etape]);
        LocalDate aujourdhui = LocalDate.now(horloge);
        return prevu.isAfter(aujourdhui) ? aujourdhui : prevu;
    }
}
