package fr.actionlogement.convention.common.rapport.interne;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The frozen reports: written once, never changed. */
@Repository
class RapportsEnBase {

    private static final String COLONNES =
            "id, numero, titre, effet, connue, etabli_par, etabli_le, encode(empreinte, 'hex') as empreinte";

    private final JdbcTemplate sql;

    RapportsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    Rapport figer(ContenuDeRapport contenu, byte[] octets, byte[] empreinte, String auteur) {
        return Objects.requireNonNull(sql.queryForObject(
                "insert into common.rapport (numero, titre, effet, connue, etabli_par, contenu, empreinte) values ("
                        + "common.prochain_numero_de_rapport(?), ?, ?, ?, ?, ?, ?) returning " + COLONNES,
                (l, n) -> rapport(l),
                contenu.connue(),
                contenu.titre(),
                contenu.effet(),
                contenu.connue(),
                auteur,
                octets,
                empreinte));
    }

    List<Rapport> tous() {
        return sql.query("select " + COLONNES + " from common.rapport order by id desc", (l, n) -> rapport(l));
    }

    Optional<Rapport> un(long id) {
        return sql.query("select " + COLONNES + " from common.rapport where id = ?", (l, n) -> rapport(l), id).stream()
                .findFirst();
    }

    byte[] contenu(long id) {
        return Objects.requireNonNull(
                sql.queryForObject("select contenu from common.rapport where id = ?", byte[].class, id));
    }

    /** Which acts the ceilings of those dates include. */
    String version(LocalDate effet, LocalDate connue) {
        Long actes = sql.queryForObject(
                "select count(distinct p.acte_id) from common.plafond_mouvement p where p.date_effet <= ? and p.date_connue <= ?",
                Long.class,
                effet,
                connue);
        return actes == null || actes == 0
                ? "Convention initiale"
                : "Convention initiale et " + actes + (actes == 1 ? " acte budgétaire" : " actes budgétaires");
    }

    private static Rapport rapport(ResultSet l) throws SQLException {
        return new Rapport(
                l.getLong("id"),
                l.getString("numero"),
                l.getString("titre"),
                l.getObject("effet", LocalDate.class),
                l.getObject("connue", LocalDate.class),
                l.getString("etabli_par"),
                l.getTimestamp("etabli_le").toInstant(),
                l.getString("empreinte"));
    }
}
