package fr.actionlogement.convention.bailleurs.innovation.interne;

import fr.actionlogement.convention.bailleurs.innovation.CandidatureSaisie;
import fr.actionlogement.convention.bailleurs.innovation.CandidatureVue;
import fr.actionlogement.convention.bailleurs.innovation.StatutDeCandidature;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
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

/** Applications and their rank. A member's mark counts once every criterion is marked. */
@Component
public class CandidaturesEnBase {

    private static final String CLASSEES = """
            with membre as (
              select n.candidature_reference, n.membre, 100.0 * sum(n.note * k.poids) / sum(k.poids) as centiemes
              from bailleurs.note_candidature n
              join bailleurs.candidature c on c.reference = n.candidature_reference
              join bailleurs.critere_appel k on k.appel_reference = c.appel_reference and k.rang = n.rang
              group by n.candidature_reference, n.membre, c.appel_reference
              having count(*) = (select count(*) from bailleurs.critere_appel x where x.appel_reference = c.appel_reference)),
            moyenne as (
              select candidature_reference, array_agg(membre order by membre) as membres,
                round(avg(centiemes))::int as moyenne from membre group by 1),
            classee as (
              select c.reference, rank() over (partition by c.appel_reference order by m.moyenne desc) as rang
              from bailleurs.candidature c join moyenne m on m.candidature_reference = c.reference
              join bailleurs.appel_a_projets a
                on a.reference = c.appel_reference and cardinality(m.membres) >= a.membres_minimum)
            select c.*, a.clos_le, v.nom as commune, m.membres, m.moyenne, k.rang,
              coalesce(e.engage_centimes, 0) as engage, coalesce(e.verse_centimes, 0) as verse
            from bailleurs.candidature c
            join bailleurs.appel_a_projets a on a.reference = c.appel_reference
            join common.commune v on v.code = c.commune_code
            left join moyenne m on m.candidature_reference = c.reference
            left join classee k on k.reference = c.reference
            left join common.engagement e on e.id = c.engagement_id
            """;

    private final JdbcTemplate sql;

    CandidaturesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a deposited application. */
    public void deposer(
            String reference, String appel, CandidatureSaisie c, String auteur, LocalDate jour, Instant maintenant) {
        sql.update(
                """
                insert into bailleurs.candidature (reference, appel_reference, porteur_siren, porteur_nom, intitule,
                  commune_code, cout_centimes, demande_centimes, operation_reference, statut, depuis, depose_par, depose_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DEPOSE', ?, ?, ?)
                """,
                reference,
                appel,
                c.porteur().numero(),
                c.nomDuPorteur().strip(),
                c.intitule().strip(),
                c.commune().code(),
                c.cout().centimes(),
                c.demande().centimes(),
                c.operationLiee(),
                Timestamp.from(maintenant),
                auteur,
                Date.valueOf(jour));
    }

    /** Locks an application until the end of the transaction; whether there is one. */
    public boolean verrouiller(String reference) {
        return !sql.queryForList("select 1 from bailleurs.candidature where reference = ? for update", reference)
                .isEmpty();
    }

    /** Moves an application along; the caller holds it locked. */
    public void passer(String reference, StatutDeCandidature vers, Instant maintenant, @Nullable String motif) {
        sql.update(
                "update bailleurs.candidature set statut = ?, depuis = ?, motif = ?, version = version + 1 where reference = ?",
                vers.name(),
                Timestamp.from(maintenant),
                motif,
                reference);
    }

    /** Says who granted what. */
    public void accorder(
            CandidatureVue c,
            String auteur,
            LocalDate jour,
            Montant montant,
            Exercice exercice,
            UUID engagement,
            Instant maintenant) {
        sql.update(
                "update bailleurs.candidature set statut = 'ACCORDE', accorde_par = ?, accorde_le = ?, accorde_centimes = ?,"
                        + " exercice = ?, engagement_id = ?, depuis = ?, version = version + 1 where reference = ?",
                auteur,
                Date.valueOf(jour),
                montant.centimes(),
                exercice.annee(),
                engagement,
                Timestamp.from(maintenant),
                c.reference());
    }

    /** Says what the end of a grant released. */
    public void degager(String reference, Montant montant) {
        sql.update(
                "update bailleurs.candidature set degage_centimes = ? where reference = ?",
                montant.centimes(),
                reference);
    }

    /** The application of this reference. */
    public Optional<CandidatureVue> une(String reference) {
        return sql.query(CLASSEES + " where c.reference = ?", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** The applications of a call, in the order of the ranking, those without a rank last. */
    public List<CandidatureVue> deLAppel(String appel) {
        return sql.query(
                CLASSEES + " where c.appel_reference = ? order by k.rang nulls last, c.reference",
                (l, n) -> vue(l),
                appel);
    }

    /** The applications of one call or of all, the latest calls first, in the order of their rankings. */
    public List<CandidatureVue> toutes(@Nullable String appel) {
        return sql.query(
                CLASSEES + " where ?::text is null or c.appel_reference = ?"
                        + " order by c.appel_reference desc, k.rang nulls last, c.reference",
                (l, n) -> vue(l),
                appel,
                appel);
    }

    /** Applications that wait for a decision, the oldest first. */
    public List<CandidatureVue> enAttente(int limite) {
        return sql.query(
                CLASSEES + " where c.statut = 'DEPOSE' order by c.depuis, c.reference limit ?",
                (l, n) -> vue(l),
                limite);
    }

    /** Applications whose reference begins with the text, or whose title or carrier holds it. */
    public List<CandidatureVue> chercher(String texte, int limite) {
        return sql.query(
                CLASSEES + " where starts_with(c.reference, upper(?))"
                        + " or c.intitule_recherche like '%' || common.sans_accent(?) || '%'"
                        + " order by c.reference desc limit ?",
                (l, n) -> vue(l),
                texte.strip(),
                texte,
                limite);
    }

    private static CandidatureVue vue(ResultSet l) throws SQLException {
        return new CandidatureVue(
                l.getString("reference"),
                l.getString("appel_reference"),
                l.getObject("clos_le", LocalDate.class),
                new Siren(l.getString("porteur_siren")),
                l.getString("porteur_nom"),
                l.getString("intitule"),
                new CodeCommune(l.getString("commune_code")),
                l.getString("commune"),
                Montant.deCentimes(l.getLong("cout_centimes")),
                Montant.deCentimes(l.getLong("demande_centimes")),
                l.getString("operation_reference"),
                StatutDeCandidature.valueOf(l.getString("statut")),
                l.getArray("membres") == null
                        ? List.of()
                        : List.of((String[]) l.getArray("membres").getArray()),
                l.getObject("moyenne", Integer.class),
                l.getObject("rang") == null ? null : l.getInt("rang"),
                l.getTimestamp("depuis").toInstant(),
                l.getString("depose_par"),
                l.getObject("depose_le", LocalDate.class),
                l.getString("accorde_par"),
                l.getObject("accorde_le", LocalDate.class),
                l.getObject("accorde_centimes") == null ? null : Montant.deCentimes(l.getLong("accorde_centimes")),
                l.getObject("exercice") == null ? null : new Exercice(l.getInt("exercice")),
                l.getObject("engagement_id", UUID.class),
                Montant.deCentimes(l.getLong("engage")),
                Montant.deCentimes(l.getLong("verse")),
                l.getString("motif"),
                l.getInt("version"));
    }
}
