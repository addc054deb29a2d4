package fr.actionlogement.convention.common.dossier.interne;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Erases the texts of dossiers; each statement deals with all of them at once. */
@Repository
class OubliEnBase {

    private final JdbcTemplate sql;

    OubliEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Bytes, file names and reasons of withdrawal go; type, hash, author and days stay. */
    void pieces(String axe, List<String> dossiers, String auteur, String motif) {
        String[] ceux = dossiers.toArray(String[]::new);
        sql.update(
                "delete from common.piece_contenu where piece_id in"
                        + " (select id from common.piece where axe = ? and dossier = any (?))",
                axe,
                ceux);
        sql.update(
                "update common.piece set nom = 'Pièce effacée', retire_par = coalesce(retire_par, ?),"
                        + " retire_le = coalesce(retire_le, clock_timestamp()), motif_retrait = ?"
                        + " where axe = ? and dossier = any (?)",
                auteur,
                motif,
                axe,
                ceux);
    }

    /** Texts and replies go; field, authors, days and states stay. */
    void remarques(String axe, List<String> dossiers) {
        sql.update(
                "update common.remarque set texte = 'Texte effacé',"
                        + " reponse = case when reponse is not null then 'Texte effacé' end where axe = ? and dossier = any (?)",
                axe,
                dossiers.toArray(String[]::new));
    }

    /** Bodies of the answers about these dossiers that would be given again to a repeated request. */
    void reponsesGardees(String axe, List<String> dossiers) {
        sql.update(
                "update common.idempotence set corps = null where operation like ? and exists (select"
                        + " from regexp_matches(corps, '\"([A-Z]+-[0-9]{4}-[0-9]+)\"', 'g') as lue (motif)"
                        + " where motif[1] = any (?))",
                "% /api/" + axe + "/%", dossiers.toArray(String[]::new));
    }
}
