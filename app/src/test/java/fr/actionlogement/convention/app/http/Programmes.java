package fr.actionlogement.convention.app.http;

import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.Jetons;
import fr.actionlogement.essai.Personnes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;

/** Programs that call the product through HTTP, each with the token of an account made for it. */
class Programmes {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> jetons = new ConcurrentHashMap<>();
    private final Comptes comptes;
    private final Jetons emission;
    private final Environment environnement;

    Programmes(Comptes comptes, Jetons emission, Environment environnement) {
        this.comptes = comptes;
        this.emission = emission;
        this.environnement = environnement;
    }

    /** A request of the program that holds a role, to be completed. */
    HttpRequest.Builder demande(String role, String chemin) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + environnement.getProperty("local.server.port") + chemin))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + jetons.computeIfAbsent(role, this::jeton));
    }

    HttpRequest.Builder poster(String role, String chemin, String corps) {
        return demande(role, chemin)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(corps));
    }

    HttpResponse<String> envoyer(HttpRequest.Builder demande) {
        try {
            return client.send(demande.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends again, as it was, what the product could not serve for the moment: that is free. */
    HttpResponse<String> insister(HttpRequest.Builder demande) {
        HttpResponse<String> reponse = envoyer(demande);
        for (int essai = 1; essai < 10 && reponse.statusCode() == 503; essai++) {
            reponse = envoyer(demande);
        }
        return reponse;
    }

    private String jeton(String role) {
        String identifiant = "programme." + role.toLowerCase(Locale.ROOT).replace('_', '.');
        comptes.creerFictif(identifiant, "Programme d’essai", List.of(role));
        return Personnes.avec(identifiant, role).obtenir(() -> emission.creer("essai", List.of(role), 1));
    }
}
