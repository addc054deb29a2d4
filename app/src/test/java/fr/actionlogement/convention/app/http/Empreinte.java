package fr.actionlogement.convention.app.http;

import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the database holds, table by table: number of rows and the sum of their fingerprints, so that an amount, a
 * version or a last sequence that moved shows as much as a row more. Apart from answers kept to be replayed.
 */
final class Empreinte {

    private static final String TABLES = """
            select table_schema || '.' || table_name,
              xpath('/row/n/text()', query_to_xml(format(
                'select count(*) || '' '' || coalesce(sum(hashtextextended(t::text, 0)), 0) n from %I.%I t',
                table_schema, table_name), false, true, ''))
            from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
              and table_name not like '%idempoten%'""";

    private Empreinte() {}

    static Map<String, String> de(String base) {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base);
                Statement ordre = connexion.createStatement();
                ResultSet lues = ordre.executeQuery(TABLES)) {
            while (lues.next()) {
                tables.put(lues.getString(1), lues.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }
}
