package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.pret.AmenagementEnAttente;
import fr.actionlogement.convention.bailleurs.pret.AmenagementVu;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Early repayments and reschedulings as shown; what is not flushed is not seen. */
@Component
public class AmenagementsEnBase {

    private static final String SOURCE = """
            select a.*, p.reference as pret_reference from bailleurs.pret_amenagement a
            join bailleurs.pret p on p.id = a.pret_id
            """;

    private final JdbcTemplate sql;

    AmenagementsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The one of this reference. */
    public Optional<AmenagementVu> un(String reference) {
        return sql.query(SOURCE + " where a.reference = ?", (l, n) -> LignesDePret.amenagement(l), reference).stream()
                .findFirst();
    }

    /** Those of a loan, the oldest first. */
    public List<AmenagementVu> duPret(String pret) {
        return sql.query(SOURCE + " where p.reference = ? order by a.id", (l, n) -> LignesDePret.amenagement(l), pret);
    }

    /** Those that wait for a decision, the oldest first. */
    public List<AmenagementEnAttente> enAttente(int limite) {
        return sql.query(
                SOURCE + " where a.statut = 'DEMANDE' order by a.depuis, a.id limit ?",
                (l, n) -> new AmenagementEnAttente(
                        LignesDePret.amenagement(l), l.getTimestamp("depuis").toInstant()),
                limite);
    }
}
