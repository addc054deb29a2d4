package fr.actionlogement.convention.bailleurs.foncierelogement.interne;

import fr.actionlogement.convention.bailleurs.foncierelogement.AppelSaisi;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelVu;
import fr.actionlogement.convention.bailleurs.foncierelogement.StatutDAppel;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Calls for funds. */
@Component
public class AppelsEnBase {

    private static final String LIRE = """
            select a.*, coalesce(e.engage_centimes, 0) as engage, coalesce(e.verse_centimes, 0) as verse
            from bailleurs.appel_afl a left join common.engagement e on e.id = a.engagement_id
            """;

    private final JdbcTemplate sql;

    AppelsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a deposited call. */
    public void deposer(String reference, AppelSaisi saisie, String auteur, LocalDate jour, Instant maintenant) {
        sql.update(
                "insert into bailleurs.appel_afl (reference, convention_reference, exercice, objet, justificatif,"
                        + " montant_centimes, statut, depuis, depose_par, depose_le)"
                        + " values (?, ?, ?, ?, ?, ?, 'DEPOSE', ?, ?, ?)",
                reference,
                saisie.convention(),
                saisie.exercice().annee(),
                saisie.objet().strip(),
                saisie.justificatif().strip(),
                saisie.montant().centimes(),
                Timestamp.from(maintenant),
                auteur,
                Date.valueOf(jour));
    }

    /** Moves a call along; the caller holds it locked. */
    public void passer(String reference, StatutDAppel vers, Instant maintenant, @Nullable String motif) {
        sql.update(
                "update bailleurs.appel_afl set statut = ?, depuis = ?, motif = ?, version = version + 1 where reference = ?",
                vers.name(),
                Timestamp.from(maintenant),
                motif,
                reference);
    }

    /** Says who committed a call, and which commitment is its own. */
    public void engager(String reference, String auteur, LocalDate jour, UUID engagement, Instant maintenant) {
        sql.update(
                "update bailleurs.appel_afl set statut = 'ENGAGE', engage_par = ?, engage_le = ?, engagement_id = ?,"
                        + " depuis = ?, version = version + 1 where reference = ?",
                auteur,
                Date.valueOf(jour),
                engagement,
                Timestamp.from(maintenant),
                reference);
    }

    /** Says what the end of a call released. */
    public void degager(String reference, Montant montant) {
        sql.update(
                "update bailleurs.appel_afl set degage_centimes = ? where reference = ?",
                montant.centimes(),
                reference);
    }

    /** The call of this reference. */
    public Optional<AppelVu> un(String reference) {
        return sql.query(LIRE + " where a.reference = ?", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** The same, locked until the end of the transaction. */
    public Optional<AppelVu> verrouiller(String reference) {
        return sql.query(LIRE + " where a.reference = ? for update of a", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** Calls, the latest first. */
    public List<AppelVu> tous(@Nullable StatutDAppel statut, int limite) {
        return sql.query(
                LIRE + " where ?::text is null or a.statut = ? order by a.reference desc limit ?",
                (l, n) -> vue(l),
                statut == null ? null : statut.name(),
                statut == null ? null : statut.name(),
                limite);
    }

    /** Calls that wait for their commitment, the oldest first. */
    public List<AppelVu> enAttente(int limite) {
        return sql.query(
                LIRE + " where a.statut = 'DEPOSE' order by a.depuis, a.reference limit ?", (l, n) -> vue(l), limite);
    }

    /** Calls whose reference begins with the text, or whose purpose or beneficiary holds it. */
    public List<AppelVu> chercher(String texte, int limite) {
        return sql.query(
                LIRE + " where starts_with(a.reference, upper(?))"
                        + " or common.sans_accent(a.objet || ' Foncière Logement') like '%' || common.sans_accent(?) || '%'"
                        + " order by a.reference desc limit ?",
                (l, n) -> vue(l),
                texte.strip(),
                texte,
                limite);
    }

    private static AppelVu vue(ResultSet l) throws SQLException {
        return new AppelVu(
                l.getString("reference"),
                l.getString("convention_reference"),
                new Exercice(l.getInt("exercice")),
                l.getString("objet"),
                l.getString("justificatif"),
                Montant.deCentimes(l.getLong("montant_centimes")),
                StatutDAppel.valueOf(l.getString("statut")),
                l.getTimestamp("depuis").toInstant(),
                l.getString("depose_par"),
                l.getObject("depose_le", LocalDate.class),
                l.getString("engage_par"),
                l.getObject("engage_le", LocalDate.class),
                l.getObject("engagement_id", UUID.class),
                Montant.deCentimes(l.getLong("engage")),
                Montant.deCentimes(l.getLong("verse")),
                l.getString("motif"),
                l.getInt("version"));
    }
}
