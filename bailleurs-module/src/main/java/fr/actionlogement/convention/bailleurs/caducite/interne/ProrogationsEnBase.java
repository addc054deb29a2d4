package fr.actionlogement.convention.bailleurs.caducite.interne;

import fr.actionlogement.convention.bailleurs.caducite.ProrogationSaisie;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationVue;
import fr.actionlogement.convention.bailleurs.caducite.StatutDeProrogation;
import fr.actionlogement.convention.bailleurs.operation.interne.DemandesSurOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The prorogations. */
@Component
public class ProrogationsEnBase extends DemandesSurOperations<ProrogationVue> {

    private static final String DEMANDER = """
            insert into bailleurs.prorogation (reference, operation_reference, jusqu_au, avant, motif, statut, depuis,
              demande_par, demande_le)
            select ?, o.reference, ?, o.caduque_le, ?, 'DEMANDE', ?, ?, ? from bailleurs.operation o where o.reference = ?
            """;

    private final JdbcTemplate sql;

    ProrogationsEnBase(JdbcTemplate sql) {
        super(sql, "bailleurs.prorogation", "motif_refus");
        this.sql = sql;
    }

    /** Asks for more time. */
    public void demander(
            String reference,
            String operation,
            ProrogationSaisie saisie,
            String auteur,
            LocalDate jour,
            Instant quand) {
        sql.update(
                DEMANDER,
                reference,
                saisie.jusquAu(),
                saisie.motif().strip(),
                quand.atOffset(ZoneOffset.UTC),
                auteur,
                jour,
                operation);
    }

    @Override
    protected ProrogationVue vue(ResultSet l) throws SQLException {
        return new ProrogationVue(
                l.getString("reference"),
                l.getString("operation_reference"),
                l.getObject("avant", LocalDate.class),
                l.getObject("jusqu_au", LocalDate.class),
                l.getString("motif"),
                StatutDeProrogation.valueOf(l.getString("statut")),
                l.getTimestamp("depuis").toInstant(),
                l.getString("demande_par"),
                l.getObject("demande_le", LocalDate.class),
                l.getString("decide_par"),
                l.getObject("decide_le", LocalDate.class),
                l.getString("motif_refus"),
                l.getInt("version"));
    }
}
