package fr.actionlogement.convention.common.importation.web;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A CSV file as an answer, written as it is read. */
final class ReponseCsv {

    /** Writes the file. */
    @FunctionalInterface
    interface Contenu {
        void ecrire(OutputStream sortie) throws IOException;
    }

    private ReponseCsv() {}

    static ResponseEntity<StreamingResponseBody> nommee(String nom, Contenu contenu) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(contenu::ecrire);
    }
}
