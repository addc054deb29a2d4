package fr.actionlogement.convention.common.export.web;

import fr.actionlogement.convention.common.export.interne.Format;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file as an answer, written as it is read. */
final class ReponseFichier {

    private ReponseFichier() {}

    static ResponseEntity<StreamingResponseBody> nommee(String nom, Format format, Consumer<OutputStream> contenu) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.media())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(contenu::accept);
    }
}
