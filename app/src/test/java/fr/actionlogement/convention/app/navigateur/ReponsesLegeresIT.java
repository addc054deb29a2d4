package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page costs on the wire: compressed texts, files kept for good under an address of their own, no session written. */
@EssaiDuNavigateur
class ReponsesLegeresIT {

    private static final Pattern FICHIER =
            Pattern.compile("(?:href|src)=\"(/(?:webjars|common|app)/[^\"]+\\.(?:css|js))\"");

    @Autowired
    private Visiteurs visiteurs;

    @Test
    void les_fichiers_d_une_page_se_gardent_un_an_sans_etre_redemandes() throws Exception {
        List<String> fichiers = FICHIER.matcher(
                        visiteurs.en("lecture").lire("/").body())
                .results()
                .map(trouve -> trouve.group(1))
                .toList();
        assertThat(fichiers).hasSizeGreaterThan(3);
        for (String fichier : fichiers) {
            assertThat(fichier)
                    .as("l’adresse porte le contenu ou la version")
                    .matches(".*(-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/).*");
            HttpResponse<byte[]> reponse = demander(fichier);
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.headers().firstValue("Cache-Control"))
                    .as(fichier)
                    .hasValue("max-age=31536000, public, immutable");
        }
    }

    @Test
    void les_textes_sont_compresses() throws Exception {
        for (String chemin : List.of("/connexion", "/accessibilite")) {
            assertThat(demander(chemin).headers().firstValue("Content-Encoding"))
                    .as(chemin)
                    .hasValue("gzip");
        }
    }

    @Test
    void lire_n_ouvre_ni_ne_change_de_session() throws Exception {
        assertThat(demander("/accessibilite").headers().allValues("Set-Cookie")).isEmpty();
        Visiteur visiteur = visiteurs.en("lecture");
        for (String page : List.of("/", "/objectifs", "/document-fondateur")) {
            assertThat(visiteur.lire(page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isEmpty();
        }
    }

    private HttpResponse<byte[]> demander(String chemin) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(visiteurs.racine() + chemin))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
