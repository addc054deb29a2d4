package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import fr.actionlogement.convention.salaries.aide.Termes;
import fr.actionlogement.convention.salaries.demonstration.interne.TablesFictives;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** About 19 000 aids: 5 000 Mobili-Jeune files, 48 loans and advances in every state, and partners' lots on every line. */
@Component
class DemonstrationDesSalaries implements DonneesDeDemonstration {

    private static final int DOSSIERS = 5_000;
    private static final int DEMANDES = 48;
    private static final int TRANCHE = 1_000;
    private static final int COMMUNES = 400;
    private static final String AUTEUR = "controleur.1";

    private final LivreFictif livre;
    private final LivreDesDemandes demandes;
    private final TablesFictives tables;
    private final Eligibilite eligibilite;
    private final Termes termes;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    DemonstrationDesSalaries(
            LivreFictif livre,
            LivreDesDemandes demandes,
            TablesFictives tables,
            Eligibilite eligibilite,
            Termes termes,
            AuNomDe auNomDe,
            Clock horloge) {
        this.livre = livre;
        this.demandes = demandes;
        this.tables = tables;
        this.eligibilite = eligibilite;
        this.termes = termes;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    @Override
    public int ordre() {
        return 2;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        auNomDe.faire(AUTEUR, () -> {
            LocalDate jour = LocalDate.now(horloge);
            List<CodeCommune> communes = tables.communes(COMMUNES);
            FabriqueDeLots lots = new FabriqueDeLots(hasard, jour, communes);
            List<AideDePartenaire> tous = PlanFictif.tous().stream()
                    .flatMap(plan -> lots.tirer(plan).stream())
                    .sorted(Comparator.comparing(AideDePartenaire::accordeLe))
                    .toList();
            parTranches(tous, livre::porterLots);
            FabriqueDeDossiers dossiers = new FabriqueDeDossiers(hasard, jour, eligibilite, termes, communes);
            List<DossierFictif> tires = Stream.generate(dossiers::prochain)
                    .limit(DOSSIERS)
                    .sorted(Comparator.comparing(DossierFictif::deposeLe))
                    .toList();
            parTranches(tires, livre::porterDossiers);
            FabriqueDeDemandes prets = new FabriqueDeDemandes(hasard, jour, eligibilite, communes);
            demandes.porter(Stream.generate(prets::prochaine).limit(DEMANDES).toList(), jour);
        });
    }

    private static <T> void parTranches(List<T> tous, Consumer<List<T>> porter) {
        for (int i = 0; i < tous.size(); i += TRANCHE) {
            porter.accept(tous.subList(i, Math.min(tous.size(), i + TRANCHE)));
        }
    }
}
