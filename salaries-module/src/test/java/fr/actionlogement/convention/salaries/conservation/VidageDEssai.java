package fr.actionlogement.convention.salaries.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.essai.PostgresqlDEssai;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a full dump would hold: every row of every table of every schema, by COPY, as a superuser. */
public final class VidageDEssai {

    private final String texte;

    private VidageDEssai(String texte) {
        this.texte = texte;
    }

    /** Dumps the database of this address. */
    public static VidageDEssai de(String url) throws SQLException {
        StringWriter tout = new StringWriter();
        try (Connection c = PostgresqlDEssai.enSuperutilisateur(url)) {
            JdbcTemplate superutilisateur = new JdbcTemplate(new SingleConnectionDataSource(c, true));
            List<String> tables = superutilisateur.queryForList(
                    "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in"
                            + " ('pg_catalog', 'information_schema') order by 1",
                    String.class);
            assertThat(tables).hasSizeGreaterThan(40).contains("salaries.identite", "common.journal");
            for (String table : tables) {
                c.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", tout);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new VidageDEssai(tout.toString());
    }

    /** Whether a text is there, in a column of text or in one of bytes. */
    public boolean contient(String trace) {
        return texte.contains(trace)
                || texte.contains(HexFormat.of().formatHex(trace.getBytes(StandardCharsets.UTF_8)));
    }

    /** Those of these texts that are there. */
    public List<String> parmi(List<String> traces) {
        return traces.stream().filter(this::contient).toList();
    }
}
