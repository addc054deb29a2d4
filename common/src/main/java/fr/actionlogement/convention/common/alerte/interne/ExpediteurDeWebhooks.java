package fr.actionlogement.convention.common.alerte.interne;

import fr.actionlogement.convention.common.alerte.interne.EnvoisEnBase.Envoi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts an alert as JSON, signed (HMAC-SHA256 of the body in {@code X-Signature}) when a secret is configured. */
@Component
class ExpediteurDeWebhooks implements Expediteur {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final JsonMapper json;
    private final String secret;

    ExpediteurDeWebhooks(JsonMapper json, @Value("${convention.alerte.webhook-secret:}") String secret) {
        this.json = json;
        this.secret = secret;
    }

    @Override
    public String canal() {
        return "WEBHOOK";
    }

    @Override
    public void envoyer(Envoi envoi) {
        byte[] corps = json.writeValueAsBytes(
                new TreeMap<>(Map.of("id", envoi.id(), "cle", envoi.cle(), "message", envoi.phrase())));
        try {
            HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(envoi.destinataire()))
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(corps));
            if (!secret.isEmpty()) {
                demande.header("X-Signature", "sha256=" + signer(corps));
            }
            int statut = client.send(demande.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (statut / 100 != 2) {
                throw new EnvoiImpossible("Le destinataire a répondu " + statut + ".");
            }
        } catch (IOException | IllegalArgumentException panne) {
            throw new EnvoiImpossible("Le destinataire ne répond pas.");
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new EnvoiImpossible("Arrêt pendant l’envoi.");
        }
    }

    private String signer(byte[] corps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(corps));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
