package fr.actionlogement.convention.common.piece.web;

import fr.actionlogement.convention.common.piece.DossierDePieces;
import fr.actionlogement.convention.common.piece.PieceVue;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The documents of a dossier for programs. */
@RestController
@RequestMapping("/api/pieces/{sorte}/{reference}")
@Acces(Niveau.LECTURE)
class PieceApi {

    private final Pieces pieces;

    PieceApi(Pieces pieces) {
        this.pieces = pieces;
    }

    @GetMapping
    DossierDePieces liste(@PathVariable String sorte, @PathVariable String reference) {
        return pieces.de(sorte, reference);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Acces(Niveau.GESTION)
    ResponseEntity<PieceVue> joindre(
            @PathVariable String sorte,
            @PathVariable String reference,
            @RequestParam String type,
            @RequestParam MultipartFile fichier) {
        PieceVue piece =
                pieces.joindre(sorte, reference, type, Objects.toString(fichier.getOriginalFilename(), ""), fichier);
        return ResponseEntity.created(URI.create("/api/pieces/" + sorte + "/" + reference + "/" + piece.id()))
                .body(piece);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> contenu(@PathVariable String sorte, @PathVariable String reference, @PathVariable long id) {
        PieceVue piece = pieces.une(sorte, reference, id);
        return ReponseDePiece.de(piece, pieces.contenu(piece));
    }

    @PostMapping("/{id}/retrait")
    @Acces(Niveau.GESTION)
    ResponseEntity<Void> retirer(
            @PathVariable String sorte,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @RequestBody RetraitForm retrait) {
        pieces.retirer(sorte, reference, id, retrait.motif());
        return ResponseEntity.noContent().build();
    }
}
