package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.Epci;
import fr.actionlogement.convention.common.territoire.Region;
import fr.actionlogement.convention.common.tiers.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads intercommunalités and régions. */
@Component
public class IntercommunalitesEnBase {

    private static final String D_UNE_COMMUNE = """
            select e.code, e.nom from common.commune c join common.epci e on e.code = c.epci_code where c.code = ?
            """;
    private static final String RECHERCHE = """
            select e.code, e.nom from common.epci e cross join (select common.sans_accent(?) as nom, ? as code) q
            where q.nom <> '' and (e.nom_recherche like '%' || q.nom || '%' or e.code = q.code)
            order by e.code <> q.code, not starts_with(e.nom_recherche, q.nom), e.nom_recherche, e.code limit ?
            """;

    private final JdbcTemplate jdbc;

    IntercommunalitesEnBase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The intercommunalité of a commune. */
    public Optional<Epci> deLaCommune(String commune) {
        return jdbc.query(D_UNE_COMMUNE, (ligne, rang) -> epci(ligne), commune).stream()
                .findFirst();
    }

    /** The intercommunalité that has this SIREN. */
    public Optional<Epci> parCode(String code) {
        return jdbc
                .query("select code, nom from common.epci where code = ?", (ligne, rang) -> epci(ligne), code)
                .stream()
                .findFirst();
    }

    /** Those that match a text, the closest first. */
    public List<Epci> chercher(String texte, int limite) {
        String lu = CommunesEnBase.cherchable(texte);
        return lu.isEmpty()
                ? List.of()
                : jdbc.query(RECHERCHE, (ligne, rang) -> epci(ligne), lu, lu.replace(" ", ""), limite);
    }

    /** All régions, by code. */
    public List<Region> regions() {
        return jdbc.query(
                "select code, nom from common.region order by code",
                (ligne, rang) -> new Region(ligne.getString(1), ligne.getString(2)));
    }

    private static Epci epci(ResultSet ligne) throws SQLException {
        return new Epci(new Siren(ligne.getString("code")), ligne.getString("nom"));
    }
}
