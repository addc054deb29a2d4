package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.ProduitVu;
import fr.actionlogement.convention.salaries.demonstration.interne.TablesDesDemandes;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the fictitious loans and advances in the books, the targets and the tables, in one set. */
@Service
@Transactional
public class LivreDesDemandes {

    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final References numeros;
    private final Personnes personnes;
    private final Aides aides;
    private final TablesDesDemandes tables;

    LivreDesDemandes(
            Budget budget,
            Realisations realisations,
            Journal journal,
            References numeros,
            Personnes personnes,
            Aides aides,
            TablesDesDemandes tables) {
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.numeros = numeros;
        this.personnes = personnes;
        this.aides = aides;
        this.tables = tables;
    }

    /** All of them. */
    public void porter(List<DemandeFictive> sansReference, LocalDate jour) {
        Map<String, ProduitVu> produits =
                aides.produits().stream().collect(Collectors.toMap(ProduitVu::code, Function.identity()));
        List<UUID> qui = personnes.rattacher(
                sansReference.stream().map(DemandeFictive::identite).toList());
        List<DemandeFictive> demandes = new ArrayList<>();
        for (int i = 0; i < sansReference.size(); i++) {
            DemandeFictive d = sansReference.get(i);
            String prefixe = produits.get(d.produit().code()).prefixe();
            demandes.add(d.sous(numeros.prochaine(prefixe, d.deposeLe().getYear()), qui.get(i)));
        }
        List<DemandeFictive> accordees =
                demandes.stream().filter(d -> d.accordeLe() != null).toList();
        imputer(accordees.stream()
                .map(d -> engagement(d, produits.get(d.produit().code())))
                .toList());
        List<DemandeFictive> versees =
                accordees.stream().filter(d -> d.verseLe() != null).toList();
        imputer(versees.stream().map(LivreDesDemandes::versement).toList());
        imputer(versees.stream()
                .filter(d -> d.rembourse().estPositif())
                .map(d -> Mouvement.sur(
                        d.engagement(), TypeDeMouvement.REMBOURSEMENT, d.rembourse(), jour, "Échéances réglées"))
                .toList());
        tables.ecrire(demandes, jour);
        realisations.constater(accordees.stream()
                .map(d -> new Realisation(
                        Objects.requireNonNull(produits.get(d.produit().code()).objectif()),
                        d.reference(),
                        1,
                        Objects.requireNonNull(d.accordeLe())))
                .toList());
        journal.consigner(demandes.stream()
                .map(d -> Acte.de(
                        "salaries",
                        d.reference(),
                        "Dossier fictif chargé",
                        "État « %s », déposé le %td/%<tm/%<tY."
                                .formatted(d.etat().libelle(), d.deposeLe())))
                .toList());
    }

    /** What pays on a commitment is in a batch after the one that makes it. */
    private void imputer(List<Mouvement> mouvements) {
        for (Reponse reponse : budget.imputer(mouvements)) {
            if (reponse.refus() != null) {
                throw new IllegalStateException(
                        "Mouvement fictif refusé : " + reponse.refus().message());
            }
        }
    }

    private static Mouvement engagement(DemandeFictive d, ProduitVu produit) {
        LocalDate accord = Objects.requireNonNull(d.accordeLe());
        return Mouvement.engagement(
                d.engagement(),
                new Imputation(
                        produit.ligne(),
                        Exercice.de(accord),
                        produit.nature(),
                        accord,
                        d.reference(),
                        d.personne().toString(),
                        d.commune(),
                        produit.libelle() + " : " + d.avis().total()),
                d.avis().total());
    }

    private static Mouvement versement(DemandeFictive d) {
        LocalDate verse = Objects.requireNonNull(d.verseLe());
        return Mouvement.versement(d.engagement(), d.avis().total(), Exercice.de(verse), verse, "Versement n° 1");
    }
}
