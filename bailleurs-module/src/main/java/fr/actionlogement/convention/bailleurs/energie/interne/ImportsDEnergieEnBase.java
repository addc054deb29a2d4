package fr.actionlogement.convention.bailleurs.energie.interne;

import fr.actionlogement.convention.bailleurs.energie.ImportsDePerformances.Dossier;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a file of energy needs to know of operations, in one query. */
@Component
public class ImportsDEnergieEnBase {

    private final JdbcTemplate sql;

    ImportsDEnergieEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those of these references that exist. */
    public Map<String, Dossier> parReferences(Collection<String> references) {
        Map<String, Dossier> connus = new HashMap<>();
        sql.query(
                "select o.reference, o.nature, o.statut not in ('REFUSE', 'ABANDONNE', 'CADUC') as ouvert,"
                        + " (select sum(l.nombre) from bailleurs.logements l where l.operation_id = o.id) as logements"
                        + " from bailleurs.operation o where o.reference = any (?)",
                ligne -> {
                    connus.put(
                            ligne.getString("reference"),
                            new Dossier(
                                    NatureDOperation.valueOf(ligne.getString("nature")),
                                    ligne.getLong("logements"),
                                    !ligne.getBoolean("ouvert")));
                },
                (Object) references.toArray(String[]::new));
        return connus;
    }
}
