package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.FicheDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads communes and départements. */
@Component
public class CommunesEnBase {

    private static final int LONGUEUR_MAX = 100;
    private static final Pattern SAINT = Pattern.compile("(?i)\\b(s)(te?)\\b");
    private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String COLONNES = """
            select c.code, c.nom, c.departement_code, d.region_code, c.code_postal, c.population
            from common.commune c join common.departement d on d.code = c.departement_code
            """;
    private static final String PAR_CODES = COLONNES + "where c.code = any (?)";
    static final String RECHERCHE = COLONNES + """
            cross join (select common.sans_accent(?) as nom, upper(?) as code) q
            where q.nom <> '' and (c.nom_recherche like '%' || q.nom || '%' or c.code = q.code or c.code_postal = q.code)
            order by case when q.code in (c.code, c.code_postal) or c.nom_recherche = q.nom then 0
                          when c.nom_recherche like q.nom || '%' then 1
                          when c.nom_recherche like '% ' || q.nom || '%' then 2
                          else 3 end,
                     c.population desc, c.code
            limit ?
            """;
    private static final String DEPARTEMENTS = """
            select d.code, d.nom, r.nom as region
            from common.departement d join common.region r on r.code = d.region_code
            order by d.code
            """;

    private final JdbcTemplate jdbc;

    /** They change by migration only: read once for the life of the process. */
    private final SingletonSupplier<List<FicheDepartement>> departements;

    CommunesEnBase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.departements = SingletonSupplier.of(this::lireDepartements);
    }

    /** The communes that have these codes, in no particular order. */
    public List<Commune> parCodes(Collection<CodeCommune> codes) {
        String[] textes = codes.stream().map(CodeCommune::code).toArray(String[]::new);
        return jdbc.query(PAR_CODES, (ligne, rang) -> commune(ligne), (Object) textes);
    }

    /** The same by code. */
    public Map<CodeCommune, Commune> parCodesIndexees(Collection<CodeCommune> codes) {
        return parCodes(codes).stream().collect(Collectors.toUnmodifiableMap(Commune::code, Function.identity()));
    }

    /** The communes that match a text, the best first. */
    public List<Commune> chercher(String texte, int limite) {
        String lu = cherchable(texte);
        return lu.isEmpty()
                ? List.of()
                : jdbc.query(RECHERCHE, (ligne, rang) -> commune(ligne), lu, lu.replace(" ", ""), limite);
    }

    /** All départements, by code. */
    public List<FicheDepartement> departements() {
        return departements.obtain();
    }

    private List<FicheDepartement> lireDepartements() {
        return List.copyOf(jdbc.query(
                DEPARTEMENTS,
                (ligne, rang) -> new FicheDepartement(
                        new Departement(ligne.getString("code")), ligne.getString("nom"), ligne.getString("region"))));
    }

    /** Letters and digits only: what reaches the database is neither a wildcard nor a character it refuses. */
    static String cherchable(String texte) {
        String borne = texte.length() > LONGUEUR_MAX ? texte.substring(0, LONGUEUR_MAX) : texte;
        String compose = Normalizer.normalize(borne, Normalizer.Form.NFC);
        String mots = AUTRES.matcher(compose).replaceAll(" ").strip();
        return SAINT.matcher(mots).replaceAll("$1ain$2");
    }

    private static Commune commune(ResultSet ligne) throws SQLException {
        return new Commune(
                new CodeCommune(ligne.getString("code")),
                ligne.getString("nom"),
                new Departement(ligne.getString("departement_code")),
                ligne.getString("region_code"),
                ligne.getString("code_postal"),
                ligne.getInt("population"));
    }
}
