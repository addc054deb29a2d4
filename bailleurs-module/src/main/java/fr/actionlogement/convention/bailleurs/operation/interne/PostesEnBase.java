package fr.actionlogement.convention.bailleurs.operation.interne;

import fr.actionlogement.convention.bailleurs.operation.PosteDePrixDeRevient;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated list of the items of a cost. */
@Component
public class PostesEnBase {

    private static final String EN_VIGUEUR = """
            select code, libelle, source, grade from bailleurs.poste_prix_revient
            where ? between valide_du and coalesce(valide_au, 'infinity') order by rang, code
            """;
    private static final String LIBELLES = """
            select code, libelle from (
              select distinct on (code) code, libelle, rang from bailleurs.poste_prix_revient
              order by code, valide_du desc) x order by rang, code
            """;

    private final JdbcTemplate sql;

    PostesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The list in force that day, in its order. */
    public List<PosteDePrixDeRevient> enVigueur(LocalDate jour) {
        return sql.query(
                EN_VIGUEUR,
                (ligne, n) -> new PosteDePrixDeRevient(
                        ligne.getString("code"),
                        ligne.getString("libelle"),
                        ligne.getString("source"),
                        ligne.getString("grade")),
                jour);
    }

    /** Every code ever in the list, with its last French name, in the order of the list. */
    public Map<String, String> libelles() {
        Map<String, String> libelles = new LinkedHashMap<>();
        sql.query(LIBELLES, ligne -> {
            libelles.put(ligne.getString("code"), ligne.getString("libelle"));
        });
        return libelles;
    }
}
