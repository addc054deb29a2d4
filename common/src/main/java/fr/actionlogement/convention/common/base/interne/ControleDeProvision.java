package fr.actionlogement.convention.common.base.interne;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Refuses to start on a server whose roles and schemas were not provisioned, in one sentence. */
class ControleDeProvision {

    private static final String ABSENTS = """
            select code from unnest(string_to_array(?, ',')) as code
            where not exists (select from pg_namespace n join pg_roles r on r.oid = n.nspowner
                              where n.nspname = code and r.rolname = 'proprietaire_' || code)
               or not exists (select from pg_roles where rolname = 'convention_app')
            """;

    private ControleDeProvision() {}

    /** @throws BaseNonProvisionnee when a schema or its owner is missing */
    static void verifier(DataSource base, List<String> schemas) {
        List<String> absents = new JdbcTemplate(base).queryForList(ABSENTS, String.class, String.join(",", schemas));
        if (!absents.isEmpty()) {
            throw new BaseNonProvisionnee(absents);
        }
    }
}
