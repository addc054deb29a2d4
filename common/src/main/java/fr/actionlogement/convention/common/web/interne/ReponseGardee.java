package fr.actionlogement.convention.common.web.interne;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it was given the first time.
 *
 * @param empreinte fingerprint of the request it answered
 * @param statut HTTP status
 * @param typeMime content type, null without body
 * @param adresse header {@code Location}, null when there was none
 * @param corps body as sent, null when there was none
 */
record ReponseGardee(
        String empreinte,
        int statut,
        @Nullable String typeMime,
        @Nullable String adresse,
        @Nullable String corps) {

    /** The answer of a refusal. */
    static ReponseGardee de(String empreinte, Probleme probleme, String chemin, JsonMapper json) {
        String corps = json.writeValueAsString(probleme.enDocument(chemin));
        return new ReponseGardee(empreinte, probleme.statut(), Probleme.TYPE_MIME, null, corps);
    }

    ResponseEntity<Object> enReponse() {
        ResponseEntity.BodyBuilder reponse = ResponseEntity.status(statut);
        if (typeMime != null) {
            reponse.header(HttpHeaders.CONTENT_TYPE, typeMime);
        }
        if (adresse != null) {
            reponse.header(HttpHeaders.LOCATION, adresse);
        }
        return corps == null ? reponse.build() : reponse.body(corps);
    }
}
