package fr.actionlogement.convention.common.alerte.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@EssaiIntegre
class VeilleDesAlertesIT {

    @Autowired
    Alertes alertes;

    @Autowired
    EnvoisEnBase base;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    JsonMapper json;

    @Autowired
    Budget budget;

    @Autowired
    MockMvc mvc;

    @Test
    void une_alerte_nouvelle_part_une_fois_a_chacun_et_repart_si_elle_n_est_pas_prise() throws Exception {
        sql.update("delete from common.alerte_envoi");
        sql.update("delete from common.alerte_connue");
        AtomicInteger statut = new AtomicInteger(500);
        List<String> recus = new CopyOnWriteArrayList<>();
        List<SimpleMailMessage> courriels = new CopyOnWriteArrayList<>();
        HttpServer serveur = serveur(statut, recus);
        try {
            VeilleDesAlertes veille =
                    veille("http://127.0.0.1:" + serveur.getAddress().getPort() + "/alertes", courriels);
            veille.chercher();
            veille.expedier();
            int nombre = compter("select count(*) from common.alerte_connue");
            assertThat(nombre).isPositive();
            assertThat(courriels).hasSize(nombre);
            assertThat(recus).hasSize(nombre);
            assertThat(compter("select count(*) from common.alerte_envoi where envoye_le is null"))
                    .isEqualTo(nombre);
            assertThat(sql.queryForList(
                            "select distinct erreur from common.alerte_envoi where envoye_le is null", String.class))
                    .containsExactly("Le destinataire a répondu 500.");

            statut.set(204);
            veille.chercher();
            veille.expedier();
            assertThat(recus).as("la relance attend son heure").hasSize(nombre);
            sql.update("update common.alerte_envoi set prochain_essai = now() where envoye_le is null");
            veille.expedier();
            assertThat(compter("select count(*) from common.alerte_envoi where envoye_le is null"))
                    .isZero();
            assertThat(courriels).hasSize(nombre);
            assertThat(recus.get(0)).startsWith("sha256=").contains("\"cle\":", "\"message\":");
        } finally {
            serveur.stop(0);
        }
    }

    @Test
    void une_ligne_presque_pleine_se_voit_a_l_ecran_et_par_l_api() throws Exception {
        Imputation ou = new Imputation(
                "POL-FNAP",
                new Exercice(2023),
                "CONTRIBUTION",
                LocalDate.of(2023, 6, 1),
                "ES-AL",
                "FNAP",
                null,
                "Essai");
        Personnes.controleur()
                .faire(() -> transaction.executeWithoutResult(t -> {
                    budget.engager(ou, Montant.deEuros(300_000_000));
                    budget.engager(
                            new Imputation(
                                    "POL-FNAP",
                                    new Exercice(2024),
                                    "CONTRIBUTION",
                                    LocalDate.of(2024, 6, 1),
                                    "ES-AL",
                                    "FNAP",
                                    null,
                                    "Essai"),
                            Montant.deEuros(140_000_000));
                    t.setRollbackOnly();
                    assertThat(alertes.au(ADate.MAINTENANT))
                            .extracting(AlerteVue::cle)
                            .contains("LIGNE-PLEINE|POL-FNAP", "HORS-D-ATTEINTE|VISALE");
                }));
        mvc.perform(get("/pilotage").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hors d’atteinte")));
        mvc.perform(get("/api/pilotage/alertes?au=2024-06-30").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("HORS-D-ATTEINTE|VISALE")));
    }

    private VeilleDesAlertes veille(String webhook, List<SimpleMailMessage> courriels) {
        JavaMailSender courrier = new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage message) {
                courriels.add(message);
            }
        };
        ObjectProvider<JavaMailSender> fourni = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return courrier;
            }

            @Override
            public JavaMailSender getIfAvailable() {
                return courrier;
            }
        };
        return new VeilleDesAlertes(
                alertes,
                base,
                List.of(
                        new ExpediteurDeCourriels(fourni, "convention@essai.fr"),
                        new ExpediteurDeWebhooks(json, "secret")),
                transaction,
                List.of("comite@essai.fr"),
                List.of(webhook),
                Duration.ofHours(1));
    }

    private static HttpServer serveur(AtomicInteger statut, List<String> recus) throws IOException {
        HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/alertes", echange -> {
            recus.add(echange.getRequestHeaders().getFirst("X-Signature") + " "
                    + new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            echange.sendResponseHeaders(statut.get(), -1);
            echange.close();
        });
        serveur.start();
        return serveur;
    }

    private int compter(String requete) {
        Integer nombre = sql.queryForObject(requete, Integer.class);
        return nombre == null ? 0 : nombre;
    }
}
