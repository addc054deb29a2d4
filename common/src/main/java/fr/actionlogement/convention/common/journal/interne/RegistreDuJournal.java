package fr.actionlogement.convention.common.journal.interne;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.ActeVu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes acts in sets and reads a dossier's, by its index. */
@Repository
public class RegistreDuJournal {

    private static final TypeReference<Map<String, String>> VALEURS = new TypeReference<>() {};

    private static final String ECRIRE = """
            insert into common.journal (auteur, axe, dossier, acte, detail, avant, apres)
            select ?, u.axe, u.dossier, u.acte, u.detail, u.avant::jsonb, u.apres::jsonb
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as u(axe, dossier, acte, detail, avant, apres)
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    RegistreDuJournal(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Writes the acts in one statement. */
    public void ecrire(List<Acte> actes, String auteur) {
        sql.update(
                ECRIRE,
                auteur,
                colonne(actes, Acte::axe),
                colonne(actes, Acte::dossier),
                colonne(actes, Acte::libelle),
                colonne(actes, Acte::detail),
                colonne(actes, a -> enJson(a.avant())),
                colonne(actes, a -> enJson(a.apres())));
    }

    /** Acts on a dossier, oldest first. */
    public List<ActeVu> chronologie(String dossier) {
        return sql.query(
                "select * from common.journal where dossier = ? order by id", (ligne, n) -> acte(ligne), dossier);
    }

    private ActeVu acte(ResultSet ligne) throws SQLException {
        return new ActeVu(
                ligne.getTimestamp("instant").toInstant(),
                ligne.getString("auteur"),
                ligne.getString("acte"),
                ligne.getString("detail"),
                valeurs(ligne.getString("avant")),
                valeurs(ligne.getString("apres")));
    }

    private @Nullable String enJson(Map<String, String> valeurs) {
        return valeurs.isEmpty() ? null : json.writeValueAsString(valeurs);
    }

    private Map<String, String> valeurs(@Nullable String texte) {
        return texte == null ? Map.of() : json.readValue(texte, VALEURS);
    }

    private static @Nullable String[] colonne(List<Acte> actes, Function<Acte, @Nullable String> champ) {
        return actes.stream().map(champ).toArray(String[]::new);
    }
}
