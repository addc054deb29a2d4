package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.salaries.aide.interne.AidesEnMasse;
import fr.actionlogement.convention.salaries.aide.interne.AidesEnMasse.AAnnuler;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Undoes partners' aids to the cent, by reverse entries, inside the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AnnulationsDePartenaires {

    private final AidesEnMasse masse;
    private final Produits produits;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final Clock horloge;

    AnnulationsDePartenaires(
            AidesEnMasse masse,
            Produits produits,
            Budget budget,
            Realisations realisations,
            Journal journal,
            Clock horloge) {
        this.masse = masse;
        this.produits = produits;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Takes back what was paid, releases what was committed, withdraws the count; one answer per reference, in order.
     *
     * @param motif why, for the ledger
     */
    public List<Enregistrement> annuler(List<String> references, String motif) {
        LocalDate jour = LocalDate.now(horloge);
        List<AAnnuler> aides = masse.aAnnuler(references);
        Map<String, MotifDeRefus> refus = new HashMap<>();
        poster(aides.stream().filter(a -> a.verse() > 0).toList(), a -> reversement(a, jour, motif), refus);
        List<AAnnuler> rendues =
                aides.stream().filter(a -> !refus.containsKey(a.reference())).toList();
        poster(rendues, a -> degagement(a, jour, motif), refus);
        List<String> faites = rendues.stream().map(AAnnuler::reference).toList();
        if (!refus.isEmpty() && faites.stream().anyMatch(refus::containsKey)) {
            throw new IllegalStateException("Dégagement refusé après reversement : le lot entier est repris.");
        }
        masse.abandonner(faites);
        rendues.stream()
                .filter(a -> produits.de(a.produit()).objectif() != null)
                .collect(Collectors.groupingBy(
                        a -> String.valueOf(produits.de(a.produit()).objectif()),
                        Collectors.mapping(AAnnuler::reference, Collectors.toList())))
                .forEach(realisations::retirer);
        journal.consigner(faites.stream()
                .map(r -> Acte.de(Dossiers.AXE, r, "Aide de partenaire annulée", motif))
                .toList());
        return references.stream().map(r -> issue(r, faites, refus)).toList();
    }

    private static Enregistrement issue(String reference, List<String> faites, Map<String, MotifDeRefus> refus) {
        MotifDeRefus motif = refus.get(reference);
        if (motif != null) {
            return Enregistrement.refuse(motif.code().toLowerCase(Locale.ROOT).replace('_', '-'), motif.message());
        }
        return faites.contains(reference)
                ? Enregistrement.fait(reference)
                : Enregistrement.refuse(
                        "deja-annulee",
                        "L’aide %s est déjà annulée, ou des termes ont été payés sur elle : annulez d’abord leur import."
                                .formatted(reference));
    }

    private void poster(
            List<AAnnuler> aides, Function<AAnnuler, Mouvement> mouvement, Map<String, MotifDeRefus> refus) {
        List<Reponse> reponses = budget.imputer(aides.stream().map(mouvement).toList());
        for (int i = 0; i < aides.size(); i++) {
            MotifDeRefus motif = reponses.get(i).refus();
            if (motif != null) {
                refus.put(aides.get(i).reference(), motif);
            }
        }
    }

    private static Mouvement reversement(AAnnuler a, LocalDate jour, String motif) {
        return new Mouvement(
                TypeDeMouvement.REVERSEMENT,
                Montant.deCentimes(a.verse()),
                null,
                a.engagement(),
                new Exercice(a.exercice()),
                jour,
                motif,
                null);
    }

    private static Mouvement degagement(AAnnuler a, LocalDate jour, String motif) {
        return Mouvement.sur(a.engagement(), TypeDeMouvement.DEGAGEMENT, Montant.deCentimes(a.montant()), jour, motif);
    }
}
