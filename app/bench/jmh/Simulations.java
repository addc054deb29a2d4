package fr.actionlogement.banc;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import java.time.LocalDate;
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

/** Complete simulations by the product's own use case, rules read from its database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Threads(2)
public class Simulations {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    private ConfigurableApplicationContext produit;
    private Eligibilite eligibilite;
    private final SituationMobiliJeune situation = new SituationMobiliJeune(
            LocalDate.of(2003, 5, 14),
            TypeDeContrat.APPRENTISSAGE,
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 8, 31),
            Secteur.PRIVE_NON_AGRICOLE,
            Montant.deEuros(1_000),
            Occupation.LOCATAIRE,
            LocalDate.of(2025, 11, 1),
            Montant.deEuros(450),
            Montant.deEuros(120),
            80,
            90,
            false,
            0);

    @Setup
    public void demarrer() throws ClassNotFoundException {
        produit = new SpringApplicationBuilder(Class.forName("fr.actionlogement.convention.ConventionApplication"))
                .properties("server.port=0")
                .run("--server.port=0");
        eligibilite = produit.getBean(Eligibilite.class);
        if (simulation().criteres().isEmpty()) {
            throw new IllegalStateException("La simulation ne rend aucun critère.");
        }
    }

    @TearDown
    public void arreter() {
        produit.close();
    }

    @Benchmark
    public Avis simulation() {
        return eligibilite.mobiliJeune(situation, JOUR);
    }
}
