package fr.actionlogement.convention.common.piece.web;

import fr.actionlogement.convention.common.piece.DossierDePieces;
import fr.actionlogement.convention.common.piece.Pieces;
import org.springframework.stereotype.Component;

/** The checklist as the fragment asks for it. */
@Component("piecesDuDossier")
class PiecesDesPages {

    private final Pieces pieces;

    PiecesDesPages(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Checklist of a dossier that the page shows, hence that the user may read. */
    public DossierDePieces de(String sorte, String reference) {
        return pieces.de(sorte, reference);
    }
}
