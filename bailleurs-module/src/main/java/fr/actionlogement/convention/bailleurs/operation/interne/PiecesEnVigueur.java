package fr.actionlogement.convention.bailleurs.operation.interne;

import fr.actionlogement.convention.common.piece.PieceAttendue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated list of the documents that operations expect. */
@Component
public class PiecesEnVigueur {

    private static final String ATTENDUES = """
            select p.code, p.libelle, case p.phase when 'PROGRAMMATION' then 'Programmation' when 'AGREMENT' then 'Agrément'
                when 'TRAVAUX' then 'Travaux' else 'Clôture' end as phase, p.obligatoire, p.acte_bloque is not null as bloquante
            from bailleurs.piece_attendue p join bailleurs.operation o on o.reference = ?
            where ? between p.valide_du and coalesce(p.valide_au, 'infinity')
              and (p.natures is null or o.nature = any (p.natures))
              and (?::text is null or p.acte_bloque = ?)
            order by p.rang, p.code
            """;

    private final JdbcTemplate sql;

    PiecesEnVigueur(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What an operation expects that day, by phase. */
    public List<PieceAttendue> attendues(String operation, LocalDate jour) {
        return lire(operation, jour, null);
    }

    /** What an act on an operation waits for that day. */
    public List<PieceAttendue> bloquantes(String operation, LocalDate jour, String acte) {
        return lire(operation, jour, acte);
    }

    private List<PieceAttendue> lire(String operation, LocalDate jour, @Nullable String acte) {
        return sql.query(
                ATTENDUES,
                (l, n) -> new PieceAttendue(
                        l.getString("code"),
                        l.getString("libelle"),
                        l.getString("phase"),
                        l.getBoolean("obligatoire"),
                        l.getBoolean("bloquante")),
                operation,
                jour,
                acte,
                acte);
    }
}
