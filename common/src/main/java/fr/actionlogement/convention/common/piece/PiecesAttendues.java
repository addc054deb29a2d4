package fr.actionlogement.convention.common.piece;

import java.util.List;

/** What the dossiers of a kind expect: one bean per kind, next to its {@code SourceDeDossiers}. */
public interface PiecesAttendues {

    /** Same as the kind's {@code SourceDeDossiers}. */
    String sorte();

    /** Documents that this dossier expects as it stands, in display order. */
    List<PieceAttendue> attendues(String reference);
}
