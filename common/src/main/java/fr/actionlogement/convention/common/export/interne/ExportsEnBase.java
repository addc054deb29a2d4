package fr.actionlogement.convention.common.export.interne;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The files prepared in the background, and their bytes. */
@Repository
class ExportsEnBase {

    private static final int MORCEAU = 1 << 20;

    private static final String LIRE = """
            select id, table_code, titre, nom, format, question, demande_le, etat, lignes, octets,
              encode(empreinte, 'hex') as empreinte, erreur
            from common.export_differe where demandeur = ?
            """;
    private static final String PRENDRE = """
            update common.export_differe set etat = 'EN_COURS', commence_le = clock_timestamp()
            where id = (select id from common.export_differe
              where etat = 'DEMANDE' or etat = 'EN_COURS' and commence_le < clock_timestamp() - interval '15 minutes'
              order by id limit 1 for update skip locked)
            returning id, table_code, format, question, demandeur
            """;

    /** Work taken by one worker. */
    record Tache(long id, String table, Format format, String question, String demandeur) {}

    private final JdbcTemplate sql;

    ExportsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    long demander(String table, Exports.Pret pret, Format format, String question, String demandeur) {
        return Objects.requireNonNull(sql.queryForObject(
                "insert into common.export_differe (table_code, titre, nom, format, question, demandeur)"
                        + " values (?, ?, ?, ?, ?, ?) returning id",
                Long.class,
                table,
                pret.titre(),
                pret.nom(),
                format.name(),
                question,
                demandeur));
    }

    long enAttente(String demandeur) {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from common.export_differe where demandeur = ? and etat in ('DEMANDE', 'EN_COURS')",
                Long.class,
                demandeur));
    }

    List<ExportVu> de(String demandeur) {
        return sql.query(LIRE + " order by id desc limit 50", (l, n) -> vu(l), demandeur);
    }

    Optional<ExportVu> un(long id, String demandeur) {
        return sql.query(LIRE + " and id = ?", (l, n) -> vu(l), demandeur, id).stream()
                .findFirst();
    }

    Optional<Tache> prendre() {
        return sql
                .query(
                        PRENDRE,
                        (l, n) -> new Tache(
                                l.getLong("id"),
                                l.getString("table_code"),
                                Format.valueOf(l.getString("format")),
                                l.getString("question"),
                                l.getString("demandeur")))
                .stream()
                .findFirst();
    }

    void ranger(long id, InputStream fichier) throws IOException {
        sql.update("delete from common.export_morceau where export_id = ?", id);
        int rang = 0;
        for (byte[] octets = fichier.readNBytes(MORCEAU); octets.length > 0; octets = fichier.readNBytes(MORCEAU)) {
            sql.update("insert into common.export_morceau values (?, ?, ?)", id, rang++, octets);
        }
    }

    void terminer(long id, long lignes, long octets, byte[] empreinte) {
        sql.update(
                "update common.export_differe set etat = 'PRET', termine_le = clock_timestamp(), lignes = ?, octets = ?,"
                        + " empreinte = ? where id = ? and etat = 'EN_COURS'",
                lignes,
                octets,
                empreinte,
                id);
    }

    void echouer(long id, String erreur) {
        sql.update(
                "update common.export_differe set etat = 'ECHOUE', termine_le = clock_timestamp(), erreur = ?"
                        + " where id = ? and etat = 'EN_COURS'",
                erreur,
                id);
    }

    /** One piece after the other, each read on its own. */
    void copier(long id, OutputStream sortie) {
        for (int rang = 0; ; rang++) {
            byte @Nullable [] octets = sql
                    .query(
                            "select octets from common.export_morceau where export_id = ? and rang = ?",
                            (l, n) -> l.getBytes(1),
                            id,
                            rang)
                    .stream()
                    .findFirst()
                    .orElse(null);
            if (octets == null) {
                return;
            }
            try {
                sortie.write(octets);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean supprimer(long id, String demandeur) {
        return sql.update("delete from common.export_differe where id = ? and demandeur = ?", id, demandeur) == 1;
    }

    void purger(long jours) {
        sql.update(
                "delete from common.export_differe where demande_le < clock_timestamp() - ? * interval '1 day'", jours);
    }

    private static ExportVu vu(ResultSet l) throws SQLException {
        return new ExportVu(
                l.getLong("id"),
                l.getString("table_code"),
                l.getString("titre"),
                l.getString("nom"),
                Format.valueOf(l.getString("format")),
                l.getString("question"),
                l.getTimestamp("demande_le").toInstant(),
                EtatDExport.valueOf(l.getString("etat")),
                l.getObject("lignes", Long.class),
                l.getObject("octets", Long.class),
                l.getString("empreinte"),
                l.getString("erreur"));
    }
}
