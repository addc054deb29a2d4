package fr.actionlogement.convention.common.piece.interne;

import fr.actionlogement.convention.common.piece.PieceVue;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The documents and their bytes. */
@Repository
public class PiecesEnBase {

    private static final String COLONNES =
            "id, type_code, nom, media, octets, encode(empreinte, 'hex') as empreinte, depose_par, depose_le";

    private static final String AJOUTER = """
            insert into common.piece (axe, sorte, dossier, type_code, nom, media, octets, empreinte, depose_par)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (sorte, dossier, type_code, empreinte) where retire_le is null do nothing
            returning %s
            """.formatted(COLONNES);

    private final JdbcTemplate sql;

    PiecesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Documents of a dossier that are not withdrawn, in the order they came. */
    public List<PieceVue> du(String sorte, String dossier) {
        return sql.query(
                "select " + COLONNES
                        + " from common.piece where sorte = ? and dossier = ? and retire_le is null order by id",
                (ligne, n) -> vue(ligne),
                sorte,
                dossier);
    }

    /** @throws ConflitDEtat when this very document is there already */
    public PieceVue ajouter(
            String axe, String sorte, String dossier, String type, ContenuDePiece contenu, String auteur) {
        PieceVue piece = sql
                .query(
                        AJOUTER,
                        (ligne, n) -> vue(ligne),
                        axe,
                        sorte,
                        dossier,
                        type,
                        contenu.nom(),
                        contenu.media(),
                        contenu.octets().length,
                        contenu.empreinte(),
                        auteur)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ConflitDEtat(
                        "piece-deja-jointe", "Ce même document est déjà au dossier pour cette pièce."));
        sql.update("insert into common.piece_contenu values (?, ?)", piece.id(), contenu.octets());
        return piece;
    }

    /** Bytes of a document, null when it was withdrawn. */
    public byte @Nullable [] contenu(long id) {
        return sql
                .query("select octets from common.piece_contenu where piece_id = ?", (l, n) -> l.getBytes(1), id)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Marks a document withdrawn and erases its bytes. */
    public void retirer(long id, String auteur, String motif) {
        int retirees = sql.update(
                "update common.piece set retire_par = ?, retire_le = clock_timestamp(), motif_retrait = ?"
                        + " where id = ? and retire_le is null",
                auteur,
                motif,
                id);
        if (retirees == 0) {
            throw new ConflitDEtat("piece-deja-retiree", "Cette pièce a déjà été retirée.");
        }
        sql.update("delete from common.piece_contenu where piece_id = ?", id);
    }

    private static PieceVue vue(ResultSet ligne) throws SQLException {
        return new PieceVue(
                ligne.getLong("id"),
                ligne.getString("type_code"),
                ligne.getString("nom"),
                ligne.getString("media"),
                ligne.getLong("octets"),
                ligne.getString("empreinte"),
                ligne.getString("depose_par"),
                ligne.getTimestamp("depose_le").toInstant());
    }
}
