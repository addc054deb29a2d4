package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnMasse;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnMasse.AEcrire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Partners' contracts, by chunks of at most 1 000: guaranteed and counted, nothing committed. */
@Service
@Transactional
public class ContratsDePartenaires {

    private final ContratsEnMasse masse;
    private final Regimes regimes;
    private final References references;
    private final Realisations realisations;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;

    ContratsDePartenaires(
            ContratsEnMasse masse,
            Regimes regimes,
            References references,
            Realisations realisations,
            Journal journal,
            UtilisateurCourant utilisateur) {
        this.masse = masse;
        this.regimes = regimes;
        this.references = references;
        this.realisations = realisations;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /** Keys ({@link ContratDePartenaire#cle}) of those that are there already. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<String> connus(List<ContratDePartenaire> contrats) {
        return masse.connus(
                        contrats.stream().map(ContratDePartenaire::partenaire).toList(),
                        contrats.stream().map(ContratDePartenaire::reference).toList())
                .keySet();
    }

    /** Guarantees each contract under the regime of the day its lease was signed; one answer per contract, in order. */
    public List<Issue> enregistrer(List<ContratDePartenaire> contrats, String origine) {
        Set<String> prises = new HashSet<>(connus(contrats));
        List<Regime> tous = regimes.tous();
        List<ContratDePartenaire> admis = new ArrayList<>();
        Map<ContratDePartenaire, Issue> refus = new IdentityHashMap<>();
        for (ContratDePartenaire c : contrats) {
            if (Regimes.au(tous, c.signeLe()).isEmpty()) {
                refus.put(c, Issue.refusee("regime-inconnu", "Aucun régime de la garantie n’est connu à cette date."));
            } else if (!prises.add(c.cle())) {
                refus.put(c, Issue.refusee("deja-enregistre", "Cette référence du partenaire est déjà enregistrée."));
            } else {
                admis.add(c);
            }
        }
        List<AEcrire> nouveaux = numeroter(admis, tous);
        Iterator<AEcrire> suite = nouveaux.iterator();
        List<Issue> issues = contrats.stream()
                .map(c -> refus.containsKey(c)
                        ? refus.get(c)
                        : Issue.faite(suite.next().reference()))
                .toList();
        if (!nouveaux.isEmpty()) {
            masse.inserer(nouveaux, utilisateur.identifiant());
            realisations.constater(nouveaux.stream()
                    .map(a -> new Realisation(
                            Contrats.OBJECTIF, a.reference(), 1, a.contrat().signeLe()))
                    .toList());
            journal.consigner(nouveaux.stream()
                    .map(a -> Acte.de(
                            JournalDeVisale.AXE,
                            a.reference(),
                            "Contrat de partenaire enregistré",
                            StringUtils.capitalize(origine) + "."))
                    .toList());
        }
        return issues;
    }

    /** Strikes contracts out, but those that had a claim; one answer per reference, in order. */
    public List<Issue> annuler(List<String> aAnnuler, String motif) {
        Set<String> faits = new HashSet<>(masse.annuler(aAnnuler));
        realisations.retirer(Contrats.OBJECTIF, List.copyOf(faits));
        journal.consigner(faits.stream()
                .sorted()
                .map(r -> Acte.de(JournalDeVisale.AXE, r, "Contrat de partenaire annulé", motif))
                .toList());
        return aAnnuler.stream()
                .map(r -> faits.contains(r)
                        ? Issue.faite(r)
                        : Issue.refusee(
                                "contrat-sinistre",
                                "Le contrat " + r + " a un sinistre, ou est déjà annulé : il reste."))
                .toList();
    }

    private List<AEcrire> numeroter(List<ContratDePartenaire> contrats, List<Regime> tous) {
        Map<Integer, Iterator<String>> numeros = new HashMap<>();
        contrats.stream()
                .collect(Collectors.groupingBy(c -> c.signeLe().getYear(), TreeMap::new, Collectors.counting()))
                .forEach((annee, combien) -> numeros.put(
                        annee,
                        references.prochaines("VIS", annee, combien.intValue()).iterator()));
        return contrats.stream()
                .map(c -> new AEcrire(
                        c,
                        numeros.get(c.signeLe().getYear()).next(),
                        Regimes.au(tous, c.signeLe()).orElseThrow()))
                .toList();
    }
}
