package fr.actionlogement.banc;

import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Complete simulations (every product, every criterion) by the product's own use case, rules read from its database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Threads(2)
public class Simulations {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    private static final String SITUATION = """
            {"demandeur":{"age":27,"nationalite":"FRANCAISE"},
             "foyer":{"adultes":2,"personnesACharge":1,"ageConjoint":26,"handicap":false,"rfrN2":41000,"rfrN1":42000},
             "emploi":{"statut":"SALARIE","secteur":"PRIVE_NON_AGRICOLE","effectif":120,"contrat":"CDI","confirme":true,
               "debut":"2025-11-03","fin":"2027-11-02","brutMensuel":2300,"netMensuel":1800},
             "ressources":{"salaires":3400,"prestations":150,"aideAuLogement":90},
             "logement":{"zone":"B1","occupation":"LOCATAIRE","residencePrincipale":true,"parc":"PRIVE",
               "effetBail":"2026-02-01","dureeBail":36,"loyer":820,"aideAuLogement":90,"depot":780,"bailleurProche":false,
               "aideFsl":false},
             "mobilite":{"distanceKm":120,"trajetMinutes":80,"doubleLoyer":false},
             "achat":{"operation":"VEFA","cout":240000,"montant":30000,"mois":300,"normeRe":true,"anneesSansPropriete":99,
               "mobilitePro":false,"pretPrincipal":true},
             "travaux":{"nature":"ENERGIE","proprietaire":"OCCUPANT","cout":15000,"montant":9000,"mois":120,"rge":true},
             "difficulte":"CHARGES","enCours":[]}
            """;

    private ConfigurableApplicationContext produit;
    private Eligibilite eligibilite;
    private Situation situation;

    @Setup
    public void demarrer() throws ClassNotFoundException {
        produit = new SpringApplicationBuilder(Class.forName("fr.actionlogement.convention.ConventionApplication"))
                .run("--server.port=0");
        eligibilite = produit.getBean(Eligibilite.class);
        situation = produit.getBean(JsonMapper.class).readValue(SITUATION, Situation.class);
        int criteres = simulation().stream().mapToInt(avis -> avis.criteres().size()).sum();
        if (criteres < 50) {
            throw new IllegalStateException("La simulation ne juge que " + criteres + " critères.");
        }
    }

    @TearDown
    public void arreter() {
        produit.close();
    }

    @Benchmark
    public List<Avis> simulation() {
        return eligibilite.tous(situation, JOUR);
    }
}
