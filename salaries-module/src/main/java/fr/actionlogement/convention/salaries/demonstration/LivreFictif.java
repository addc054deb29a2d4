package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import fr.actionlogement.convention.salaries.aide.AidesDePartenaires;
import fr.actionlogement.convention.salaries.aide.Enregistrement;
import fr.actionlogement.convention.salaries.demonstration.interne.TablesFictives;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the fictitious data, one chunk per transaction; a refusal stops everything, for the plan must fit its allotments. */
@Service
@Transactional
public class LivreFictif {

    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final AidesDePartenaires partenaires;
    private final References numeros;
    private final Personnes personnes;
    private final TablesFictives tables;

    LivreFictif(
            Budget budget,
            Realisations realisations,
            Journal journal,
            AidesDePartenaires partenaires,
            References numeros,
            Personnes personnes,
            TablesFictives tables) {
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.partenaires = partenaires;
        this.numeros = numeros;
        this.personnes = personnes;
        this.tables = tables;
    }

    /** A chunk of lots. */
    public void porterLots(List<AideDePartenaire> lots) {
        for (Enregistrement e : partenaires.enregistrer(lots, "lot fictif")) {
            if (e.reference() == null) {
                throw new IllegalStateException("Lot fictif refusé : " + e.message());
            }
        }
    }

    /** A chunk of files. */
    public void porterDossiers(List<DossierFictif> sansReference) {
        List<DossierFictif> dossiers = referencer(sansReference);
        List<DossierFictif> accordes =
                dossiers.stream().filter(d -> d.accordeLe() != null).toList();
        imputer(accordes.stream().map(LivreFictif::engagement).toList());
        List<Mouvement> versements =
                accordes.stream().flatMap(LivreFictif::versements).toList();
        for (int i = 0; i < versements.size(); i += 1_000) {
            imputer(versements.subList(i, Math.min(versements.size(), i + 1_000)));
        }
        tables.ecrire(dossiers);
        realisations.constater(accordes.stream()
                .map(d -> new Realisation("MOBILITE", d.reference(), 1, Objects.requireNonNull(d.accordeLe())))
                .toList());
        journal.consigner(dossiers.stream()
                .map(d -> Acte.de(
                        "salaries",
                        d.reference(),
                        "Dossier fictif chargé",
                        "État « %s », déposé le %td/%<tm/%<tY."
                                .formatted(d.etat().libelle(), d.deposeLe())))
                .toList());
    }

    private List<DossierFictif> referencer(List<DossierFictif> dossiers) {
        Map<Integer, List<DossierFictif>> parAnnee = dossiers.stream()
                .collect(Collectors.groupingBy(d -> d.deposeLe().getYear(), TreeMap::new, Collectors.toList()));
        List<DossierFictif> references = new ArrayList<>();
        parAnnee.forEach((annee, ceux) -> {
            List<String> suite = numeros.prochaines("MJ", annee, ceux.size());
            List<UUID> qui = personnes.rattacher(
                    ceux.stream().map(DossierFictif::identite).toList());
            for (int i = 0; i < ceux.size(); i++) {
                references.add(ceux.get(i).sous(suite.get(i), qui.get(i)));
            }
        });
        return references;
    }

    private void imputer(List<Mouvement> mouvements) {
        for (Reponse reponse : budget.imputer(mouvements)) {
            if (reponse.refus() != null) {
                throw new IllegalStateException(
                        "Mouvement fictif refusé : " + reponse.refus().message());
            }
        }
    }

    private static Mouvement engagement(DossierFictif d) {
        Imputation ou = new Imputation(
                "SAL-MOBILITE",
                Exercice.de(Objects.requireNonNull(d.accordeLe())),
                "SUBVENTION",
                d.accordeLe(),
                d.reference(),
                Objects.requireNonNull(d.personne()).toString(),
                d.commune(),
                "Mobili-Jeune : %d × %s"
                        .formatted(
                                d.avis().offre().mensualites(), d.avis().offre().mensualite()));
        return Mouvement.engagement(d.engagement(), ou, d.avis().total());
    }

    private static Stream<Mouvement> versements(DossierFictif d) {
        return d.termes().stream()
                .filter(t -> t.payeLe() != null)
                .map(t -> Mouvement.versement(
                        d.engagement(),
                        t.prevu().montant(),
                        Exercice.de(Objects.requireNonNull(t.payeLe())),
                        t.payeLe(),
                        "Terme n° " + t.prevu().rang()));
    }
}
