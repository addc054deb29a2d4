package fr.actionlogement.convention.app.navigateur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's HTTP session, without a browser. */
public class Visiteur {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String racine;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Visiteur(String racine) {
        this.racine = racine;
    }

    /** Reads an address of the product. */
    public HttpResponse<String> lire(String chemin) {
        return envoyer(HttpRequest.newBuilder(URI.create(racine + chemin)).GET());
    }

    /** Posts one field, with the CSRF token of the home page. */
    HttpResponse<String> poster(String chemin, String champ, String valeur) {
        Matcher jeton = JETON.matcher(lire("/").body());
        String corps = jeton.find() ? "_csrf=" + coder(jeton.group(1)) + "&" : "";
        return envoyer(chemin, "application/x-www-form-urlencoded", corps + champ + "=" + coder(valeur), "");
    }

    /** Posts a body as it is; the CSRF token, when there is one, goes in the header. */
    public HttpResponse<String> envoyer(String chemin, String type, String corps, String jeton) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(racine + chemin))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(corps, StandardCharsets.ISO_8859_1));
        return envoyer(jeton.isEmpty() ? requete : requete.header("X-CSRF-TOKEN", jeton));
    }

    /** The session's cookies, to lend them to the browser. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) {
        try {
            return client.send(
                    requete.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
