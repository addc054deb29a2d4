package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.base.interne.LongueDuree;
import fr.actionlogement.convention.common.budget.Anomalie;
import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.PositionEngagement;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Introuvable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads commitments and entries; every query follows an index. */
@Repository
public class LectureDuLivre {

    private static final String ECRITURES = """
            select v.code as ligne, e.* from common.ecriture e
            join common.enveloppe v on v.id = e.enveloppe_id
            """;

    private static final Duration DUREE_DE_LA_PREUVE = Duration.ofMinutes(30);

    private final JdbcTemplate sql;

    LectureDuLivre(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @throws Introuvable when the commitment does not exist */
    public PositionEngagement position(UUID engagement) {
        PositionEngagement position = positions(List.of(engagement)).get(engagement);
        if (position == null) {
            throw new Introuvable("Cet engagement n’existe pas.");
        }
        return position;
    }

    /** Positions of several commitments in one query. */
    public Map<UUID, PositionEngagement> positions(Collection<UUID> engagements) {
        Map<UUID, PositionEngagement> positions = new LinkedHashMap<>();
        sql.query(
                "select * from common.engagement where id = any (?)",
                ligne -> {
                    positions.put(ligne.getObject("id", UUID.class), position(ligne));
                },
                (Object) engagements.toArray(UUID[]::new));
        return positions;
    }

    /** Entries of a dossier, oldest first. */
    public List<EcritureVue> ecrituresDuDossier(String dossier) {
        return sql.query(
                ECRITURES + "where e.dossier = ? order by e.enregistre_le, e.sequence",
                (ligne, n) -> ecriture(ligne),
                dossier);
    }

    /** Number of entries of a line, from its counter; 0 for an upper node or an unknown line. */
    long nombre(String ligne) {
        return sql
                .queryForList(
                        "select s.sequence from common.solde s join common.enveloppe v on v.id = s.enveloppe_id"
                                + " where v.code = ?",
                        Long.class,
                        ligne)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Number of entries of the whole ledger, from the lines' counters. */
    public long nombreDEcritures() {
        Long nombre = sql.queryForObject("select coalesce(sum(sequence), 0)::bigint from common.solde", Long.class);
        return nombre == null ? 0 : nombre;
    }

    /** First anomalies per line; the time limit of ordinary requests does not apply. */
    public List<Anomalie> anomalies() {
        LongueDuree.accorder(sql, DUREE_DE_LA_PREUVE);
        return sql.query(
                "select * from common.verifier() union all select * from common.verifier_pilotage()"
                        + " union all select * from common.verifier_mois()",
                (ligne, n) -> new Anomalie(
                        ligne.getString("ligne"),
                        ligne.getObject("sequence", Long.class),
                        ligne.getString("nature"),
                        ligne.getString("detail")));
    }

    private static PositionEngagement position(ResultSet ligne) throws SQLException {
        return new PositionEngagement(
                montant(ligne, "reserve_centimes"),
                montant(ligne, "engage_centimes"),
                montant(ligne, "verse_centimes"),
                montant(ligne, "rembourse_centimes"));
    }

    static EcritureVue ecriture(ResultSet ligne) throws SQLException {
        return new EcritureVue(
                ligne.getString("ligne"),
                ligne.getLong("sequence"),
                TypeDeMouvement.valueOf(ligne.getString("type")),
                ligne.getInt("exercice"),
                ligne.getInt("millesime"),
                montant(ligne, "montant_centimes"),
                ligne.getString("nature"),
                ligne.getString("dossier"),
                ligne.getString("beneficiaire"),
                ligne.getString("commune"),
                ligne.getString("auteur"),
                ligne.getString("motif"),
                ligne.getObject("date_effet", LocalDate.class),
                ligne.getObject("enregistre_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("contrepasse", Long.class));
    }

    static Montant montant(ResultSet ligne, String colonne) throws SQLException {
        return Montant.deCentimes(ligne.getLong(colonne));
    }
}
