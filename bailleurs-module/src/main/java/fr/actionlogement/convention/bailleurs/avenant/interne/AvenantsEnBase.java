package fr.actionlogement.convention.bailleurs.avenant.interne;

import fr.actionlogement.convention.bailleurs.avenant.AvenantVu;
import fr.actionlogement.convention.bailleurs.avenant.StatutDAvenant;
import fr.actionlogement.convention.bailleurs.operation.Ecart;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.bailleurs.operation.interne.DemandesSurOperations;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Amendments and what they say, kept as JSON in the shape of the API. */
@Component
public class AvenantsEnBase extends DemandesSurOperations<AvenantVu> {

    private static final String DEMANDER = """
            insert into bailleurs.avenant_operation (reference, operation_reference, numero, version_operation, saisie, ecarts,
              montant_avant_centimes, montant_apres_centimes, motif, statut, depuis, demande_par, demande_le)
            values (?, ?, (select count(*) + 1 from bailleurs.avenant_operation where operation_reference = ?), ?, ?::jsonb,
              ?::jsonb, ?, ?, ?, 'DEMANDE', ?, ?, ?)
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    AvenantsEnBase(JdbcTemplate sql, JsonMapper json) {
        super(sql, "bailleurs.avenant_operation", "motif_rejet");
        this.sql = sql;
        this.json = json;
    }

    /** What an amendment makes of the operation, and the version it was written on. */
    public record Contenu(SaisieDOperation operation, int version) {}

    /** Writes a request. */
    public void demander(AvenantVu vu, SaisieDOperation operation, int versionDeLOperation) {
        sql.update(
                DEMANDER,
                vu.reference(),
                vu.operation(),
                vu.operation(),
                versionDeLOperation,
                json.writeValueAsString(operation),
                json.writeValueAsString(vu.ecarts()),
                vu.montantAvant().centimes(),
                vu.montantApres().centimes(),
                vu.motif(),
                vu.depuis().atOffset(ZoneOffset.UTC),
                vu.demandePar(),
                vu.demandeLe());
    }

    /** What it makes of the operation. */
    public Contenu contenu(String reference) {
        return sql.query(
                        "select saisie, version_operation from bailleurs.avenant_operation where reference = ?",
                        (l, n) -> new Contenu(json.readValue(l.getString(1), SaisieDOperation.class), l.getInt(2)),
                        reference)
                .get(0);
    }

    @Override
    protected AvenantVu vue(ResultSet l) throws SQLException {
        return new AvenantVu(
                l.getString("reference"),
                l.getString("operation_reference"),
                l.getInt("numero"),
                Arrays.asList(json.readValue(l.getString("ecarts"), Ecart[].class)),
                Montant.deCentimes(l.getLong("montant_avant_centimes")),
                Montant.deCentimes(l.getLong("montant_apres_centimes")),
                l.getString("motif"),
                StatutDAvenant.valueOf(l.getString("statut")),
                l.getTimestamp("depuis").toInstant(),
                l.getString("demande_par"),
                l.getObject("demande_le", LocalDate.class),
                l.getString("decide_par"),
                l.getObject("decide_le", LocalDate.class),
                l.getString("motif_rejet"),
                l.getInt("version"));
    }
}
