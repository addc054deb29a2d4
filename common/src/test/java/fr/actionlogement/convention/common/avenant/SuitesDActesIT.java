package fr.actionlogement.convention.common.avenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.budget.DisponibleInsuffisant;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.essai.Personnes;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Acts among commitments: at random, at the same time, and altered. */
@TestPropertySource(properties = "essai.base=suites")
class SuitesDActesIT extends EssaiDActes {

    @Test
    void des_suites_au_hasard_ne_rompent_aucun_invariant() {
        long graine = Long.getLong("avenants.graine", 20231216);
        Random hasard = new Random(graine);
        List<String> lignes = List.of("BAI-PRODUCTION", "BAI-OUTRE-MER", "BAI-INNOVATION", "SAL-MOBILITE", "POL-ACV");
        List<UUID> engagements = new ArrayList<>();
        int tours = Integer.getInteger("avenants.tours", 120);
        for (int tour = 0; tour < tours; tour++) {
            try {
                agir(hasard, lignes, engagements);
            } catch (AssertionError faute) {
                throw faute;
            } catch (Exception refus) {
                assertThat(refus).as("graine " + graine).isInstanceOf(Refus.class);
            }
            if (tour % 20 == 19) {
                verifierLesInvariants(graine);
            }
        }
        assertThat(engagements).hasSizeGreaterThan(20);
        assertThat(verification.verifier().anomalies()).as("graine " + graine).isEmpty();
    }

    @Test
    void des_engagements_simultanes_et_un_redeploiement_restent_exacts() throws Exception {
        String ligne = "SAL-DIFFICULTE";
        int id = demander(
                Personnes.controleur(), REDEPLOIEMENT.formatted(ligne, 2026, "SAL-MOBILITE", 2026, 30_000_000));
        ExecutorService fils = Executors.newFixedThreadPool(6);
        AtomicLong acceptes = new AtomicLong();
        List<Future<?>> travaux = new ArrayList<>();
        for (int fil = 0; fil < 5; fil++) {
            travaux.add(fils.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    try {
                        engager(ligne, 2026, 500_000);
                        acceptes.incrementAndGet();
                    } catch (DisponibleInsuffisant plein) {
                        assertThat(plein.niveau()).isEqualTo("EXERCICE");
                    }
                }
            }));
        }
        Future<Integer> acte =
                fils.submit(() -> envoyer(Personnes.autreControleur(), ACTES + "/" + id + "/approbation", "")
                        .andReturn()
                        .getResponse()
                        .getStatus());
        for (Future<?> travail : travaux) {
            travail.get();
        }
        boolean approuve = acte.get() == 200;
        fils.shutdown();
        assertThat(acte.get()).isIn(200, 409);
        long place = approuve ? 30_000_000 : 60_000_000;
        assertThat(dotation(ligne, 2026)).isEqualTo(Montant.deEuros(place));
        assertThat(acceptes.get() * 500_000).isLessThanOrEqualTo(place).isGreaterThan(0);
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    @Test
    void un_plafond_ou_un_territoire_altere_se_voit() throws Exception {
        engager("BAI-INNOVATION", 2024, 1_000);
        try {
            alterer(1);
            assertThat(verification.verifier().anomalies())
                    .extracting(a -> a.ligne() + " " + a.nature())
                    .contains("BAI-MIXITE PLAFOND_FAUX", "BAI-INNOVATION TERRITOIRE_FAUX");
        } finally {
            alterer(-1);
        }
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    private void alterer(int centimes) throws SQLException {
        try (Connection base = PostgresqlDEssai.enSuperutilisateur(url);
                Statement ordre = base.createStatement()) {
            ordre.execute("update common.solde set plafond_centimes = plafond_centimes + (" + centimes
                    + ") where enveloppe_id = (select id from common.enveloppe where code = 'BAI-MIXITE')");
            ordre.execute("update common.solde_territoire set engage_centimes = engage_centimes + (" + centimes
                    + ") where enveloppe_id = (select id from common.enveloppe where code = 'BAI-INNOVATION')");
        }
    }

    private void agir(Random hasard, List<String> lignes, List<UUID> engagements) throws Exception {
        String ligne = lignes.get(hasard.nextInt(lignes.size()));
        int annee = 2023 + hasard.nextInt(4);
        Montant montant = Montant.deCentimes(1 + hasard.nextInt(2_000_000_000));
        LocalDate jour = LocalDate.of(annee, 1 + hasard.nextInt(10), 1 + hasard.nextInt(28));
        switch (hasard.nextInt(6)) {
            case 0, 1 -> {
                UUID engagement = engager(ligne, annee, montant.centimes() / 100 + 1);
                engagements.add(engagement);
            }
            case 2 -> sur(hasard, engagements, e -> budget.verser(e, montant, new Exercice(annee), jour, "Essai"));
            case 3 -> sur(hasard, engagements, e -> budget.degager(e, montant, jour, "Essai"));
            case 4 -> {
                String vers = lignes.get(hasard.nextInt(3));
                deplacer(
                        "REDEPLOIEMENT", lignes.get(hasard.nextInt(3)), annee, vers, 2023 + hasard.nextInt(5), montant);
            }
            default -> deplacer("REPORT", ligne, annee, ligne, annee + 1, montant);
        }
    }

    private void deplacer(String nature, String de, int deAnnee, String vers, int versAnnee, Montant montant)
            throws Exception {
        String corps = REDEPLOIEMENT
                .formatted(de, deAnnee, vers, versAnnee, montant.centimes() / 100 + 1)
                .replace("\"REDEPLOIEMENT\"", "\"" + nature + "\"");
        String reponse = envoyer(Personnes.comite(), ACTES, corps)
                .andReturn()
                .getResponse()
                .getContentAsString();
        if (reponse.contains("\"DEMANDE\"")) {
            int statut = envoyer(
                            Personnes.controleur(),
                            ACTES + "/" + JsonPath.<Integer>read(reponse, "$.id") + "/approbation",
                            "")
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(statut).isIn(200, 409);
        }
    }

    private void sur(Random hasard, List<UUID> engagements, Consumer<UUID> acte) {
        if (!engagements.isEmpty()) {
            UUID engagement = engagements.get(hasard.nextInt(engagements.size()));
            Personnes.controleur().faire(() -> transaction.executeWithoutResult(t -> acte.accept(engagement)));
        }
    }
}
