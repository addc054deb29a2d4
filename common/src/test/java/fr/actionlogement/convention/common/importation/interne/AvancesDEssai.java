package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.importation.Charge;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A kind of import as an axis would write it: one commitment per row. */
@Component
class AvancesDEssai implements TypeImport {

    static final Colonne<String> REFERENCE = Colonne.obligatoire("Référence", Format.texte(40), "E-1");
    static final Colonne<Montant> MONTANT = Colonne.obligatoire("Montant", Format.MONTANT, "10,00");
    static final Colonne<LocalDate> DATE = Colonne.facultative("Date", Format.DATE, "02/03/2026");
    private static final Exercice EXERCICE = new Exercice(2026);
    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    private final Budget budget;

    AvancesDEssai(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Descriptif descriptif() {
        return new Descriptif(
                "avances-d-essai",
                "Avances d’essai",
                "Une contribution par ligne.",
                "common",
                Set.of(Niveau.GESTION),
                Set.of(Niveau.GESTION, Niveau.CONTROLE),
                false,
                false,
                List.of(REFERENCE, MONTANT, DATE));
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(REFERENCE));
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        lignes.stream()
                .filter(ligne -> !ligne.valeur(MONTANT).estPositif())
                .forEach(ligne -> ligne.signaler(MONTANT, "montant-nul", "Indiquez un montant supérieur à zéro."));
    }

    @Override
    public Optional<Charge> charge(Ligne ligne) {
        return Optional.of(new Charge("POL-ANIL", EXERCICE, ligne.valeur(MONTANT)));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<UUID> engagements = new ArrayList<>();
        List<Mouvement> mouvements = new ArrayList<>();
        for (Ligne ligne : lignes) {
            UUID id = UUID.randomUUID();
            engagements.add(id);
            Imputation ou = new Imputation(
                    "POL-ANIL",
                    EXERCICE,
                    "CONTRIBUTION",
                    JOUR,
                    "ESSAI-" + ligne.valeur(REFERENCE),
                    "ANIL",
                    null,
                    lot.reference());
            mouvements.add(Mouvement.engagement(id, ou, ligne.valeur(MONTANT)));
        }
        return issues(
                budget.imputer(mouvements),
                engagements.stream().map(UUID::toString).toList());
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<Mouvement> mouvements = lignes.stream()
                .map(l -> Mouvement.sur(
                        UUID.fromString(l.repere()),
                        TypeDeMouvement.DEGAGEMENT,
                        l.ligne().valeur(MONTANT),
                        JOUR,
                        "Annulation " + lot.reference()))
                .toList();
        return issues(
                budget.imputer(mouvements),
                lignes.stream().map(LigneAppliquee::repere).toList());
    }

    private static List<Issue> issues(List<Reponse> reponses, List<String> reperes) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < reponses.size(); i++) {
            var refus = reponses.get(i).refus();
            issues.add(refus == null ? Issue.faite(reperes.get(i)) : Issue.refusee(refus.code(), refus.message()));
        }
        return issues;
    }
}
