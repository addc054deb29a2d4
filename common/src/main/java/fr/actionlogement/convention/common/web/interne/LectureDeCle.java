package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Erreur;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the key of a request and takes the fingerprint of what is asked. */
@Component
class LectureDeCle {

    static final String ENTETE = "Idempotency-Key";
    private static final Pattern CLE = Pattern.compile("[!-~]{1,100}");

    private final JsonMapper canonique;

    LectureDeCle(JsonMapper json) {
        this.canonique = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    CleIdempotence lire(HttpServletRequest requete, Method methode, @Nullable Object[] arguments) {
        String cle = requete.getHeader(ENTETE);
        if (cle == null || !CLE.matcher(cle).matches()) {
            String phrase = "L’en-tête Idempotency-Key est obligatoire : 1 à 100 caractères ASCII visibles.";
            throw new DemandeIllisible("cle-absente", phrase, List.of(new Erreur(ENTETE, "cle-absente", phrase)));
        }
        Object route = requete.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String operation = requete.getMethod() + " " + (route == null ? requete.getRequestURI() : route);
        String demande = operation + "\n" + requete.getRequestURI() + "\n" + requete.getQueryString() + "\n"
                + corps(methode, arguments);
        var auteur = requete.getUserPrincipal();
        return new CleIdempotence(auteur == null ? "anonyme" : auteur.getName(), operation, cle, empreinte(demande));
    }

    /** The body as read, so that spaces, the order of fields and the writing of numbers do not matter. */
    private String corps(Method methode, @Nullable Object[] arguments) {
        StringBuilder corps = new StringBuilder();
        for (int i = 0; i < arguments.length; i++) {
            if (methode.getParameters()[i].isAnnotationPresent(RequestBody.class)) {
                corps.append(canonique.writeValueAsString(arguments[i]));
            }
        }
        return corps.toString();
    }

    private static String empreinte(String texte) {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(octets);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
