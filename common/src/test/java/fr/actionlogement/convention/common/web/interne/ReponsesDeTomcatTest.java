package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** What never reaches the application: Tomcat answers alone, in our words. */
class ReponsesDeTomcatTest {

    private static WebServer serveur;

    @BeforeAll
    static void demarrer() {
        TomcatServletWebServerFactory usine = new TomcatServletWebServerFactory(0);
        new TomcatConfiguration().sansPageDeTomcat().customize(usine);
        serveur = usine.getWebServer();
        serveur.start();
    }

    @AfterAll
    static void arreter() {
        serveur.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a%2Fb HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /a b c HTTP/1.1",
                "GET /a|b HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET /%zz HTTP/1.1"
            })
    void une_demande_mal_formee_recoit_un_probleme_en_francais(String ligne) throws IOException {
        assertThat(demander(ligne, "")).startsWith("HTTP/1.1 4").doesNotContain("<html", "Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /a%2Fb HTTP/1.1", "GET /a%00b HTTP/1.1"})
    void le_probleme_dit_son_statut(String ligne) throws IOException {
        assertThat(demander(ligne, ""))
                .contains("application/problem+json", "\"status\":400", "Demande illisible", "\"erreurs\":[]");
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 60_000})
    void un_en_tete_demesure_recoit_un_probleme_en_francais(int taille) throws IOException {
        assertThat(demander("GET / HTTP/1.1", "X-Long: " + "a".repeat(taille) + "\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .doesNotContain("<html");
    }

    private static String demander(String ligne, String entetes) throws IOException {
        try (Socket prise = new Socket(InetAddress.getLoopbackAddress(), serveur.getPort())) {
            prise.setSoTimeout(5_000);
            String demande = ligne + "\r\nHost: essai\r\nConnection: close\r\n" + entetes + "\r\n";
            prise.getOutputStream().write(demande.getBytes(StandardCharsets.ISO_8859_1));
            prise.getOutputStream().flush();
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
