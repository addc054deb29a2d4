package fr.actionlogement.convention.bailleurs.operation.importation;

import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.ACCORD;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.ACHEVEMENT;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.BAILLEUR;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.CHANTIER;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.COMMUNE;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.COUT;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.DEPOT;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.ETAT;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.EXERCICE;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.INTITULE;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.LIGNE;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.LOGEMENTS;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.NATURE;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.ORIGINE;
import static fr.actionlogement.convention.bailleurs.operation.importation.ColonnesDesOperations.PLAN;

import fr.actionlogement.convention.bailleurs.operation.AnnulationsDeReprises;
import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.IssueDeReprise;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.OperationReprise;
import fr.actionlogement.convention.bailleurs.operation.Reprises;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.common.importation.Charge;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Files of operations taken over: each row is an operation, its dwellings by product and its plan by funder. */
@Component
class ImportDesOperations implements TypeImport {

    private final Reprises reprises;
    private final AnnulationsDeReprises annulations;

    ImportDesOperations(Reprises reprises, AnnulationsDeReprises annulations) {
        this.reprises = reprises;
        this.annulations = annulations;
    }

    @Override
    public Descriptif descriptif() {
        return new Descriptif(
                "operations",
                "Reprise d’opérations",
                "Chaque ligne est une opération, brouillon ou déjà accordée : accordée, elle est engagée sur la ligne de"
                        + " son territoire, et ses logements en chantier sont comptés.",
                "bailleurs",
                Set.of(Niveau.GESTION),
                Set.of(Niveau.CONTROLE, Niveau.COMITE),
                true,
                false,
                ColonnesDesOperations.toutes());
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(ORIGINE));
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(ORIGINE);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<OperationReprise> operations =
                lignes.stream().map(ImportDesOperations::operation).toList();
        List<List<Erreur>> fautes = reprises.examiner(operations);
        for (int i = 0; i < lignes.size(); i++) {
            new FautesDeLigne(lignes.get(i), operations.get(i)).signaler(fautes.get(i));
        }
    }

    @Override
    public Optional<Charge> charge(Ligne ligne) {
        OperationReprise o = operation(ligne);
        return o.estAccordee() && o.exercice() != null
                ? Optional.of(new Charge(o.ligne(), o.exercice(), o.montantActionLogement()))
                : Optional.empty();
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<OperationReprise> operations =
                lignes.stream().map(ImportDesOperations::operation).toList();
        return reprises.reprendre(operations, lot.reference(), lot.deposePar()).stream()
                .map(ImportDesOperations::issue)
                .toList();
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<String> references = lignes.stream().map(LigneAppliquee::repere).toList();
        return annulations.annuler(references, "Annulation de l’import " + lot.reference()).stream()
                .map(ImportDesOperations::issue)
                .toList();
    }

    /** What the ledger refuses is about the year whose allotment was to bear the row. */
    private static Issue issue(IssueDeReprise issue) {
        return issue.reference() != null
                ? Issue.faite(issue.reference())
                : Issue.refusee(EXERCICE, String.valueOf(issue.code()), String.valueOf(issue.message()));
    }

    private static OperationReprise operation(Ligne ligne) {
        List<LogementsSaisis> logements = new ArrayList<>();
        LOGEMENTS.forEach((produit, colonne) -> ligne.facultative(colonne)
                .filter(nombre -> nombre > 0)
                .ifPresent(nombre -> logements.add(new LogementsSaisis(produit, nombre))));
        List<FinancementSaisi> plan = new ArrayList<>();
        PLAN.forEach((financeur, colonne) -> ligne.facultative(colonne)
                .filter(montant -> !montant.estNul())
                .ifPresent(montant -> plan.add(new FinancementSaisi(financeur, montant))));
        SaisieDOperation saisie = new SaisieDOperation(
                ligne.valeur(INTITULE),
                ligne.valeur(BAILLEUR),
                ligne.valeur(COMMUNE),
                ligne.valeur(NATURE),
                ligne.facultative(LIGNE).orElse(null),
                ligne.valeur(COUT),
                logements,
                plan);
        return new OperationReprise(
                ligne.valeur(ORIGINE),
                saisie,
                ligne.valeur(ETAT),
                ligne.facultative(EXERCICE).orElse(null),
                ligne.facultative(DEPOT).orElse(null),
                ligne.facultative(ACCORD).orElse(null),
                ligne.facultative(CHANTIER).orElse(null),
                ligne.facultative(ACHEVEMENT).orElse(null));
    }
}
