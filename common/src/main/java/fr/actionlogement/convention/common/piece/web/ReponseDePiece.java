package fr.actionlogement.convention.common.piece.web;

import fr.actionlogement.convention.common.piece.PieceVue;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A document as an answer: always taken away, never shown inside the product. */
final class ReponseDePiece {

    private ReponseDePiece() {}

    static ResponseEntity<byte[]> de(PieceVue piece, byte[] octets) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, piece.media())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(piece.nom(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(octets);
    }
}
