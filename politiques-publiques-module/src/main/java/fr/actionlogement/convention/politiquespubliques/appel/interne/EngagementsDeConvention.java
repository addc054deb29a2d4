package fr.actionlogement.convention.politiquespubliques.appel.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is committed on a convention in a year; its index gives the few calls of that year. */
@Component
public class EngagementsDeConvention {

    private static final String SOMME = """
            select coalesce(sum(engage_centimes), 0)::bigint from politiques.appel_de_fonds
            where convention_reference = ? and exercice = ?
            """;

    private final JdbcTemplate sql;

    EngagementsDeConvention(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Sum of what remains committed. */
    public Montant engage(String convention, Exercice exercice) {
        Long centimes = sql.queryForObject(SOMME, Long.class, convention, exercice.annee());
        return Montant.deCentimes(centimes == null ? 0 : centimes);
    }
}
