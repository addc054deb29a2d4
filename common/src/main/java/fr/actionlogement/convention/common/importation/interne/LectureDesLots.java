package fr.actionlogement.convention.common.importation.interne;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What screens and programs read of lots. */
@Repository
public class LectureDesLots {

    private static final TypeReference<List<PosteSimule>> POSTES = new TypeReference<>() {};
    private static final String REJETS = """
            select numero, nature, colonne, code, message from common.lot_rejet
            where lot_id = ? and nature <> 'AVERTISSEMENT' order by rang, nature, ordre limit ?
            """;
    private static final String AVERTISSEMENTS = """
            select numero, nature, colonne, code, message from common.lot_rejet
            where lot_id = ? and nature = 'AVERTISSEMENT' order by rang, ordre limit ?
            """;
    private static final String LIGNES_REJETEES = """
            select l.numero, l.valeurs, r.motifs
            from (select rang, string_agg(case colonne when '' then '' else colonne || ' : ' end || message, ' ' order by ordre)
                    as motifs
                  from common.lot_rejet where lot_id = ? and nature in ('REJET', 'REFUS') group by rang) r
            join common.lot_ligne l on l.lot_id = ? and l.rang = r.rang
            order by l.rang
            """;

    /** A row to be corrected. */
    record LigneRejetee(int numero, List<String> cellules, String motifs) {}

    private final JdbcTemplate sql;
    private final JsonMapper json;
    private final TypesDImport types;

    LectureDesLots(JdbcTemplate sql, JsonMapper json, TypesDImport types) {
        this.sql = sql;
        this.json = json;
        this.types = types;
    }

    /** A lot by its identifier. */
    public Optional<LotVu> lot(long id) {
        return sql.query("select * from common.lot_import where id = ?", (ligne, n) -> lot(ligne), id).stream()
                .findFirst();
    }

    /** Lots of those kinds older than the given one, the most recent first. */
    public List<LotVu> lots(Collection<String> codes, long avant, int limite) {
        return sql.query(
                "select * from common.lot_import where type_code = any (?) and id < ? order by id desc limit ?",
                (ligne, n) -> lot(ligne),
                codes.toArray(String[]::new),
                avant,
                limite);
    }

    /** First rejects of a lot, then its first remarks, in file order. */
    public List<Rejet> rejets(long lot, boolean avertissements, int limite) {
        return sql.query(
                avertissements ? AVERTISSEMENTS : REJETS,
                (l, n) -> new Rejet(
                        l.getInt("numero"),
                        Rejet.Nature.valueOf(l.getString("nature")),
                        l.getString("colonne"),
                        l.getString("code"),
                        l.getString("message")),
                lot,
                limite);
    }

    /** How many remarks a lot has. */
    public long nombreDAvertissements(long lot) {
        Long combien = sql.queryForObject(
                "select count(*) from common.lot_rejet where lot_id = ? and nature = 'AVERTISSEMENT'", Long.class, lot);
        return combien == null ? 0 : combien;
    }

    List<String> titres(long lot) {
        return sql
                .query(
                        "select titres from common.lot_import where id = ?",
                        (l, n) -> LotsEnBase.textes(l.getArray(1)),
                        lot)
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    void parcourirLesRejetees(long lot, Consumer<LigneRejetee> lecteur) {
        JdbcTemplate parPaquets = new JdbcTemplate(Objects.requireNonNull(sql.getDataSource()));
        parPaquets.setFetchSize(SuiteDeLignes.TRANCHE);
        parPaquets.query(
                LIGNES_REJETEES,
                l -> {
                    lecteur.accept(new LigneRejetee(
                            l.getInt("numero"), Cellules.separer(l.getString("valeurs")), l.getString("motifs")));
                },
                lot,
                lot);
    }

    private LotVu lot(ResultSet l) throws SQLException {
        String type = l.getString("type_code");
        return new LotVu(
                l.getLong("id"),
                LotsEnBase.reference(l.getLong("id")),
                type,
                types.parCode(type).map(t -> t.descriptif().libelle()).orElse(type),
                l.getString("fichier"),
                l.getLong("octets"),
                HexFormat.of().formatHex(l.getBytes("empreinte")),
                l.getString("encodage"),
                l.getString("separateur"),
                EtatDeLot.valueOf(l.getString("etat")),
                l.getInt("lignes"),
                l.getInt("rejetees"),
                l.getInt("prevues"),
                l.getInt("appliquees"),
                l.getInt("sans_effet"),
                l.getInt("refusees"),
                l.getInt("annulees"),
                l.getString("depose_par"),
                l.getTimestamp("depose_le").toInstant(),
                l.getString("applique_par"),
                l.getString("annule_par"),
                instant(l, "passe_le"),
                l.getInt("passe_faites"),
                instant(l, "termine_le"),
                l.getString("erreur"),
                json.readValue(l.getString("postes"), POSTES));
    }

    private static @Nullable Instant instant(ResultSet ligne, String colonne) throws SQLException {
        Timestamp lu = ligne.getTimestamp(colonne);
        return lu == null ? null : lu.toInstant();
    }
}
