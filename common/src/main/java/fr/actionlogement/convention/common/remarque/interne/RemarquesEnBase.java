package fr.actionlogement.convention.common.remarque.interne;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The remarks. Every change names the state it starts from. */
@Repository
class RemarquesEnBase {

    private final JdbcTemplate sql;

    RemarquesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those that are not closed first, then the most recent. */
    List<RemarqueVue> du(String sorte, String dossier) {
        return sql.query(
                "select * from common.remarque where sorte = ? and dossier = ? order by etat = 'CLOSE', id desc",
                (ligne, n) -> vue(ligne),
                sorte,
                dossier);
    }

    long ajouter(String axe, String sorte, String dossier, String champ, String texte, String auteur) {
        return Objects.requireNonNull(sql.queryForObject(
                "insert into common.remarque (axe, sorte, dossier, champ, texte, auteur) values (?, ?, ?, ?, ?, ?)"
                        + " returning id",
                Long.class,
                axe,
                sorte,
                dossier,
                champ,
                texte,
                auteur));
    }

    boolean resoudre(long id, String reponse, String auteur) {
        return sql.update(
                        "update common.remarque set etat = 'RESOLUE', reponse = ?, resolue_par = ?,"
                                + " resolue_le = clock_timestamp() where id = ? and etat = 'OUVERTE'",
                        reponse,
                        auteur,
                        id)
                == 1;
    }

    boolean clore(long id, String auteur) {
        return sql.update(
                        "update common.remarque set etat = 'CLOSE', close_par = ?, close_le = clock_timestamp()"
                                + " where id = ? and etat = 'RESOLUE'",
                        auteur,
                        id)
                == 1;
    }

    boolean rouvrir(long id) {
        return sql.update(
                        "update common.remarque set etat = 'OUVERTE', reponse = null, resolue_par = null,"
                                + " resolue_le = null where id = ? and etat = 'RESOLUE'",
                        id)
                == 1;
    }

    private static RemarqueVue vue(ResultSet l) throws SQLException {
        return new RemarqueVue(
                l.getLong("id"),
                l.getString("champ"),
                l.getString("texte"),
                EtatDeRemarque.valueOf(l.getString("etat")),
                l.getString("auteur"),
                l.getTimestamp("cree_le").toInstant(),
                l.getString("reponse"),
                l.getString("resolue_par"),
                instant(l.getTimestamp("resolue_le")),
                l.getString("close_par"),
                instant(l.getTimestamp("close_le")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp lu) {
        return lu == null ? null : lu.toInstant();
    }
}
