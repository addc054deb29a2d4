package fr.actionlogement.convention.common.web.interne;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

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
