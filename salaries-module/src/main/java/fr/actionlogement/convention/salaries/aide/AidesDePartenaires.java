package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.CleDEngagement;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.aide.interne.AidesEnMasse;
import fr.actionlogement.convention.salaries.aide.interne.AidesEnMasse.AReferencer;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import fr.actionlogement.convention.salaries.reference.References;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books partners' aids by chunks of at most 1 000, inside the caller's transaction; a refused one leaves the others alone. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AidesDePartenaires {

    private final AidesEnMasse masse;
    private final References numeros;
    private final Produits produits;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;

    AidesDePartenaires(
            AidesEnMasse masse,
            References numeros,
            Produits produits,
            Budget budget,
            Realisations realisations,
            Journal journal,
            UtilisateurCourant utilisateur) {
        this.masse = masse;
        this.numeros = numeros;
        this.produits = produits;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /** Keys ({@link AideDePartenaire#cle}) of those that are there already. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<String> connues(List<AideDePartenaire> aides) {
        return masse.connues(aides);
    }

    /**
     * Commits each aid, pays what it says is paid, counts it; one answer per aid, in the same order.
     *
     * @param origine where they come from, for the ledger's reason
     */
    public List<Enregistrement> enregistrer(List<AideDePartenaire> aides, String origine) {
        Set<String> connues = masse.connues(aides);
        List<AReferencer> nouvelles = referencer(
                aides.stream().filter(a -> !connues.contains(a.cle())).toList());
        List<Reponse> reponses = budget.imputer(nouvelles.stream()
                .map(a -> Mouvement.engagement(
                        a.engagement(), imputation(a, origine), a.aide().montant()))
                .toList());
        List<AReferencer> acceptees = new ArrayList<>();
        Map<String, Enregistrement> parCle = new HashMap<>();
        Iterator<Reponse> suite = reponses.iterator();
        for (AReferencer a : nouvelles) {
            MotifDeRefus refus = suite.next().refus();
            if (refus == null) {
                acceptees.add(a);
            }
            parCle.put(a.aide().cle(), refus == null ? Enregistrement.fait(a.reference()) : refuse(refus));
        }
        verser(acceptees, origine);
        if (!acceptees.isEmpty()) {
            masse.inserer(acceptees, utilisateur.identifiant());
            compter(acceptees);
            journal.consigner(acceptees.stream().map(a -> acte(a, origine)).toList());
        }
        Enregistrement dejaLa =
                Enregistrement.refuse("deja-enregistree", "Cette référence du partenaire est déjà enregistrée.");
        return aides.stream().map(a -> parCle.getOrDefault(a.cle(), dejaLa)).toList();
    }

    private static Enregistrement refuse(MotifDeRefus refus) {
        return Enregistrement.refuse(refus.code().toLowerCase(Locale.ROOT).replace('_', '-'), refus.message());
    }

    private List<AReferencer> referencer(List<AideDePartenaire> aides) {
        Map<String, Integer> combien = new HashMap<>();
        aides.forEach(a -> combien.merge(a.produit() + "/" + a.exercice(), 1, Integer::sum));
        Map<String, Iterator<String>> references = new HashMap<>();
        combien.keySet().stream().sorted().forEach(cle -> references.put(cle, prendre(cle, combien.get(cle))));
        return aides.stream()
                .map(a -> new AReferencer(
                        a,
                        Objects.requireNonNull(references.get(a.produit() + "/" + a.exercice()))
                                .next(),
                        CleDEngagement.nouvelle()))
                .toList();
    }

    private Iterator<String> prendre(String cle, int combien) {
        String[] morceaux = cle.split("/");
        String prefixe = produits.de(morceaux[0]).prefixe();
        return numeros.prochaines(prefixe, Integer.parseInt(morceaux[1]), combien)
                .iterator();
    }

    private Imputation imputation(AReferencer a, String origine) {
        AideDePartenaire aide = a.aide();
        ProduitVu produit = produits.de(aide.produit());
        return new Imputation(
                produit.ligne(),
                aide.exercice(),
                produit.nature(),
                aide.accordeLe(),
                a.reference(),
                aide.partenaire(),
                aide.commune(),
                "%s, %s".formatted(produit.libelle(), origine));
    }

    private void verser(List<AReferencer> acceptees, String origine) {
        List<Mouvement> versements = acceptees.stream()
                .filter(a -> a.aide().verse().estPositif())
                .map(a -> Mouvement.versement(
                        a.engagement(),
                        a.aide().verse(),
                        a.aide().exercice(),
                        a.aide().accordeLe(),
                        origine))
                .toList();
        List<Reponse> refusees =
                budget.imputer(versements).stream().filter(r -> !r.acceptee()).toList();
        if (!refusees.isEmpty()) {
            throw new IllegalStateException("Versement refusé sur un engagement du même lot : "
                    + Objects.requireNonNull(refusees.get(0).refus()).message());
        }
    }

    private void compter(List<AReferencer> acceptees) {
        realisations.constater(acceptees.stream()
                .filter(a -> produits.de(a.aide().produit()).objectif() != null)
                .map(a -> new Realisation(
                        Objects.requireNonNull(produits.de(a.aide().produit()).objectif()),
                        a.reference(),
                        a.aide().nombre(),
                        a.aide().accordeLe()))
                .toList());
    }

    private static Acte acte(AReferencer a, String origine) {
        Montant montant = a.aide().montant();
        return Acte.de(
                Dossiers.AXE,
                a.reference(),
                "Aide de partenaire enregistrée",
                "%s, %s, %s.".formatted(a.aide().partenaire(), montant.enTexte(), origine));
    }
}
