package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Refus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, ready to be told to a program (RFC 9457) or to a person.
 *
 * @param statut HTTP status
 * @param code stable kebab-case identifier, end of the problem's type
 * @param detail French sentence
 * @param erreurs faults by field
 */
record Probleme(int statut, String code, String detail, List<Erreur> erreurs) {

    static final String TYPE_MIME = "application/problem+json";

    private static final Map<Integer, String> TITRES = Map.ofEntries(
            Map.entry(400, "Demande illisible"),
            Map.entry(401, "Connexion requise"),
            Map.entry(403, "Accès refusé"),
            Map.entry(404, "Page ou objet introuvable"),
            Map.entry(405, "Méthode non permise"),
            Map.entry(406, "Format de réponse indisponible"),
            Map.entry(409, "Conflit avec l’état actuel"),
            Map.entry(412, "Version dépassée"),
            Map.entry(413, "Envoi trop volumineux"),
            Map.entry(414, "Adresse trop longue"),
            Map.entry(415, "Format d’envoi non accepté"),
            Map.entry(422, "Règle non respectée"),
            Map.entry(428, "Condition requise"),
            Map.entry(429, "Trop de demandes"),
            Map.entry(431, "En-têtes trop volumineux"),
            Map.entry(500, "Erreur interne"),
            Map.entry(501, "Méthode inconnue"),
            Map.entry(503, "Service momentanément indisponible"));

    private static final Map<Integer, String> PHRASES = Map.of(
            401, "Connectez-vous pour continuer.",
            403, "Votre profil ne permet pas cette action.",
            404,
                    "Cette adresse ne correspond à rien, ou vous n’y avez pas accès. Vérifiez-la ou repartez de l’accueil.",
            500,
                    "L’opération n’a pas abouti et rien n’a été enregistré. Réessayez ; si l’erreur revient, citez la référence à votre support.",
            503,
                    "Le service ne répond pas pour l’instant et rien n’a été enregistré. Réessayez dans quelques secondes.",
            405, "Cette adresse n’accepte pas cette méthode.",
            429, "Attendez un peu avant de recommencer.");

    Probleme(int statut, String code, String detail) {
        this(statut, code, detail, List.of());
    }

    static Probleme de(Refus refus) {
        return new Probleme(refus.statut(), refus.code(), refus.message(), refus.erreurs());
    }

    /** The ordinary problem of a status that nothing else explains. */
    static Probleme deStatut(int statut) {
        return new Probleme(
                statut,
                "http-" + statut,
                PHRASES.getOrDefault(statut, "La demande n’a pas pu être traitée : vérifiez-la et recommencez."));
    }

    public String titre() {
        return TITRES.getOrDefault(statut, statut < 500 ? "Demande refusée" : "Erreur interne");
    }

    /** The document of RFC 9457, in its usual order. */
    public Map<String, Object> enDocument(String instance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:convention:probleme:" + code);
        document.put("title", titre());
        document.put("status", statut);
        document.put("detail", detail);
        document.put("instance", instance);
        document.put("erreurs", erreurs);
        return document;
    }
}
