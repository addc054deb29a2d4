package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.CleDEngagement;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnMasse;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnMasse.Connu;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnMasse;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnMasse.AAnnuler;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnMasse.AEcrire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Partners' claims, by chunks of at most 1 000: committed, paid, what was recovered recorded apart. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SinistresDePartenaires {

    private final SinistresEnMasse masse;
    private final ContratsEnMasse contrats;
    private final References references;
    private final Budget budget;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    SinistresDePartenaires(
            SinistresEnMasse masse,
            ContratsEnMasse contrats,
            References references,
            Budget budget,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.masse = masse;
        this.contrats = contrats;
        this.references = references;
        this.budget = budget;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Why each claim would be refused, in order; empty for those that would be admitted. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Optional<Issue>> examiner(List<SinistreDePartenaire> sinistres) {
        ExamenDesSinistres examen = examen(sinistres, connus(sinistres));
        return sinistres.stream().map(examen::examiner).toList();
    }

    /**
     * Commits and pays each claim, records what was recovered; one answer per claim, in order.
     *
     * @param deposant who announced them: the author of the entry
     */
    public List<Issue> enregistrer(List<SinistreDePartenaire> sinistres, String deposant, String origine) {
        masse.verrouiller(connus(sinistres).values().stream().map(Connu::cle).toList());
        Map<String, Connu> connus = connus(sinistres);
        ExamenDesSinistres examen = examen(sinistres, connus);
        Map<SinistreDePartenaire, Issue> issues = new IdentityHashMap<>();
        List<SinistreDePartenaire> admis = new ArrayList<>();
        for (SinistreDePartenaire s : sinistres) {
            examen.examiner(s).ifPresentOrElse(refus -> issues.put(s, refus), () -> admis.add(s));
        }
        List<AEcrire> aEcrire = numeroter(admis, connus);
        List<AEcrire> engages = engager(aEcrire, connus, origine, issues);
        payer(engages, origine);
        if (!engages.isEmpty()) {
            masse.inserer(engages, deposant, utilisateur.identifiant());
            journal.consigner(engages.stream()
                    .map(a -> Acte.de(
                            JournalDeVisale.AXE,
                            a.reference(),
                            "Sinistre de partenaire enregistré",
                            a.sinistre().indemnite().enTexte() + ", " + origine))
                    .toList());
        }
        engages.forEach(a -> issues.put(a.sinistre(), Issue.faite(a.reference())));
        return sinistres.stream().map(issues::get).toList();
    }

    /** Takes the payments back, releases the commitments; a claim on which the tenant paid something stays. */
    public List<Issue> annuler(List<String> aAnnuler, String motif) {
        LocalDate jour = LocalDate.now(horloge);
        List<AAnnuler> trouves =
                masse.aAnnuler(aAnnuler).stream().filter(a -> a.recouvre() == 0).toList();
        exiger(budget.imputer(trouves.stream()
                .map(a -> new Mouvement(
                        TypeDeMouvement.REVERSEMENT,
                        Montant.deCentimes(a.somme()),
                        null,
                        a.engagement(),
                        new Exercice(a.exercice()),
                        jour,
                        motif,
                        null))
                .toList()));
        exiger(budget.imputer(trouves.stream()
                .map(a -> Mouvement.sur(
                        a.engagement(), TypeDeMouvement.DEGAGEMENT, Montant.deCentimes(a.somme()), jour, motif))
                .toList()));
        Set<String> faits = trouves.stream().map(AAnnuler::reference).collect(Collectors.toSet());
        masse.annuler(faits, motif);
        journal.consigner(faits.stream()
                .sorted()
                .map(r -> Acte.de(JournalDeVisale.AXE, r, "Sinistre de partenaire annulé", motif))
                .toList());
        return aAnnuler.stream()
                .map(r -> faits.contains(r)
                        ? Issue.faite(r)
                        : Issue.refusee(
                                "sinistre-recouvre",
                                "Le sinistre " + r + " a été recouvré en partie, ou est déjà annulé : il reste."))
                .toList();
    }

    private Map<String, Connu> connus(List<SinistreDePartenaire> sinistres) {
        return contrats.connus(
                sinistres.stream().map(SinistreDePartenaire::partenaire).toList(),
                sinistres.stream().map(SinistreDePartenaire::contrat).toList());
    }

    private ExamenDesSinistres examen(List<SinistreDePartenaire> sinistres, Map<String, Connu> connus) {
        return new ExamenDesSinistres(
                connus,
                masse.connus(sinistres),
                masse.moisDeclares(connus.values().stream().map(Connu::cle).toList()));
    }

    private List<AEcrire> numeroter(List<SinistreDePartenaire> admis, Map<String, Connu> connus) {
        if (admis.isEmpty()) {
            return List.of();
        }
        Iterator<String> suite = references
                .prochaines("SIN", LocalDate.now(horloge).getYear(), admis.size())
                .iterator();
        return admis.stream()
                .map(s -> new AEcrire(
                        s,
                        connus.get(s.cleDuContrat()).cle(),
                        suite.next(),
                        CleDEngagement.nouvelle(),
                        ExamenDesSinistres.parts(s)))
                .toList();
    }

    private List<AEcrire> engager(
            List<AEcrire> aEcrire, Map<String, Connu> connus, String origine, Map<SinistreDePartenaire, Issue> issues) {
        List<Reponse> reponses = budget.imputer(aEcrire.stream()
                .map(a -> Mouvement.engagement(
                        a.engagement(),
                        imputation(a, connus.get(a.sinistre().cleDuContrat()), origine),
                        a.sinistre().indemnite()))
                .toList());
        List<AEcrire> engages = new ArrayList<>();
        for (int i = 0; i < aEcrire.size(); i++) {
            MotifDeRefus refus = reponses.get(i).refus();
            if (refus == null) {
                engages.add(aEcrire.get(i));
            } else {
                issues.put(
                        aEcrire.get(i).sinistre(),
                        Issue.refusee(refus.code().toLowerCase(Locale.ROOT).replace('_', '-'), refus.message()));
            }
        }
        return engages;
    }

    private static Imputation imputation(AEcrire a, Connu contrat, String origine) {
        return new Imputation(
                JournalDeVisale.LIGNE,
                a.sinistre().exercice(),
                JournalDeVisale.NATURE,
                a.sinistre().indemniseLe(),
                a.reference(),
                a.sinistre().partenaire(),
                new CodeCommune(contrat.commune()),
                "Visale : sinistre, contrat " + contrat.reference() + ", " + origine);
    }

    private void payer(List<AEcrire> engages, String origine) {
        exiger(budget.imputer(engages.stream()
                .map(a -> Mouvement.versement(
                        a.engagement(),
                        a.sinistre().indemnite(),
                        a.sinistre().exercice(),
                        a.sinistre().indemniseLe(),
                        origine))
                .toList()));
        exiger(budget.imputer(engages.stream()
                .filter(a -> a.sinistre().recouvre().estPositif())
                .map(a -> Mouvement.sur(
                        a.engagement(),
                        TypeDeMouvement.REMBOURSEMENT,
                        a.sinistre().recouvre(),
                        a.sinistre().indemniseLe(),
                        "Recouvrement, " + origine))
                .toList()));
    }

    private static void exiger(List<Reponse> reponses) {
        for (Reponse reponse : reponses) {
            if (reponse.refus() != null) {
                throw new IllegalStateException("Mouvement refusé sur un engagement du même lot : "
                        + reponse.refus().message());
            }
        }
    }
}
