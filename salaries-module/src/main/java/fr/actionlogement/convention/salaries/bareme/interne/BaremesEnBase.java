package fr.actionlogement.convention.salaries.bareme.interne;

import fr.actionlogement.convention.salaries.bareme.Cle;
import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rules as the database has them. They are few and only ever added: read once, and again when one was added. */
@Component
public class BaremesEnBase {

    private static final String LIRE = """
            select id, produit, cle, zone, menage, profil, libelle, valeur, unite, valide_du, valide_au, reference_legale,
              source, niveau_preuve, a_confirmer, note, retire_par is not null
            from salaries.bareme order by produit, cle, zone, menage, profil, valide_du, id
            """;
    /** Rows are only added or retired, and both are seen here. */
    private static final String MARQUE = "select coalesce(max(id), 0) || '/' || count(retire_par) from salaries.bareme";

    private static final long FRAICHEUR = Duration.ofSeconds(2).toNanos();

    private final JdbcTemplate sql;
    private volatile @Nullable Lecture lue;

    BaremesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every value, the retired ones included, by product, rule and date; the same list as long as nothing changed. */
    public List<Parametre> lire() {
        Lecture connue = lue;
        long maintenant = System.nanoTime();
        if (connue != null && maintenant - connue.verifieeA() < FRAICHEUR) {
            return connue.valeurs();
        }
        String marque = String.valueOf(sql.queryForObject(MARQUE, String.class));
        List<Parametre> valeurs = connue != null && connue.marque().equals(marque)
                ? connue.valeurs()
                : List.copyOf(sql.query(LIRE, (ligne, rang) -> parametre(ligne)));
        lue = new Lecture(valeurs, marque, maintenant);
        return valeurs;
    }

    /** What was read is read again: this instance is changing it. */
    void oublier() {
        lue = null;
    }

    static Parametre parametre(ResultSet ligne) throws SQLException {
        return new Parametre(
                ligne.getInt("id"),
                ligne.getString("produit"),
                new Cle(
                        ligne.getString("cle"),
                        ligne.getString("zone"),
                        ligne.getString("menage"),
                        ligne.getString("profil")),
                ligne.getString("libelle"),
                ligne.getLong("valeur"),
                Unite.valueOf(ligne.getString("unite")),
                ligne.getObject("valide_du", LocalDate.class),
                ligne.getObject("valide_au", LocalDate.class),
                ligne.getString("reference_legale"),
                ligne.getString("source"),
                NiveauDePreuve.valueOf(ligne.getString("niveau_preuve")),
                ligne.getBoolean("a_confirmer"),
                ligne.getString("note"),
                ligne.getBoolean(17));
    }

    /** @param marque what tells whether the table changed since */
    private record Lecture(List<Parametre> valeurs, String marque, long verifieeA) {}
}
