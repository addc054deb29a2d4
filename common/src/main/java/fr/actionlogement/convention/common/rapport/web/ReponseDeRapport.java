package fr.actionlogement.convention.common.rapport.web;

import fr.actionlogement.convention.common.rapport.interne.Rapport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A report as a file. */
final class ReponseDeRapport {

    private ReponseDeRapport() {}

    static ResponseEntity<byte[]> pdf(Rapport rapport, byte[] octets) {
        return entete(rapport, "pdf", "application/pdf").body(octets);
    }

    static ResponseEntity<StreamingResponseBody> xlsx(Rapport rapport, StreamingResponseBody contenu) {
        return entete(rapport, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(contenu);
    }

    private static ResponseEntity.BodyBuilder entete(Rapport rapport, String extension, String media) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, media)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(rapport.numero() + "." + extension)
                                .build()
                                .toString());
    }
}
