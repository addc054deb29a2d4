package fr.actionlogement.convention.bailleurs.instantane.interne;

import fr.actionlogement.convention.bailleurs.instantane.Instantane;
import fr.actionlogement.convention.bailleurs.instantane.Phase;
import fr.actionlogement.convention.bailleurs.operation.Champ;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of snapshots, which is only added to. */
@Component
public class InstantanesEnBase {

    private static final String FIGER = """
            insert into bailleurs.instantane (operation_reference, phase, fige_le, fige_par, date_acte, cout_centimes,
              plan_centimes, action_logement_centimes, logements, champs)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
            """;
    private static final String LIRE = """
            select * from bailleurs.instantane where operation_reference = ? order by fige_le
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json = JsonMapper.builder().build();

    InstantanesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Freezes; a phase that is frozen already stays as it is.
     *
     * @param plan sum of the plan, which the database wants equal to the cost
     */
    public void figer(Instantane i, Montant plan) {
        sql.update(
                FIGER,
                i.operation(),
                i.phase().name(),
                i.figeLe().atOffset(ZoneOffset.UTC),
                i.figePar(),
                i.dateActe(),
                i.cout().centimes(),
                plan.centimes(),
                i.actionLogement().centimes(),
                i.logements(),
                json.writeValueAsString(i.champs()));
    }

    /** The snapshots of an operation, the oldest first. */
    public List<Instantane> lire(String operation) {
        return sql.query(LIRE, (ligne, n) -> instantane(ligne), operation);
    }

    private Instantane instantane(ResultSet ligne) throws SQLException {
        return new Instantane(
                ligne.getString("operation_reference"),
                Phase.valueOf(ligne.getString("phase")),
                ligne.getTimestamp("fige_le").toInstant(),
                ligne.getString("fige_par"),
                ligne.getObject("date_acte", LocalDate.class),
                Montant.deCentimes(ligne.getLong("cout_centimes")),
                Montant.deCentimes(ligne.getLong("action_logement_centimes")),
                ligne.getLong("logements"),
                Arrays.asList(json.readValue(ligne.getString("champs"), Champ[].class)));
    }
}
