package fr.actionlogement.convention.bailleurs.innovation.interne;

import fr.actionlogement.convention.bailleurs.innovation.AppelSaisi;
import fr.actionlogement.convention.bailleurs.innovation.AppelVu;
import fr.actionlogement.convention.bailleurs.innovation.Critere;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Calls for projects and their criteria. */
@Component
public class AppelsAProjetsEnBase {

    private static final String LIRE = """
            select a.*, (select count(*) from bailleurs.candidature c where c.appel_reference = a.reference) as candidatures,
              (select coalesce(sum(e.verse_centimes), 0) from bailleurs.candidature c
                join common.engagement e on e.id = c.engagement_id where c.appel_reference = a.reference) as verse,
              (select array_agg(k.libelle order by k.rang) from bailleurs.critere_appel k
                where k.appel_reference = a.reference) as libelles,
              (select array_agg(k.poids::int order by k.rang) from bailleurs.critere_appel k
                where k.appel_reference = a.reference) as poids
            from bailleurs.appel_a_projets a where ?::text is null or a.reference = ?
            order by a.clos_le desc, a.reference desc limit 200
            """;

    private final JdbcTemplate sql;

    AppelsAProjetsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a call. */
    public void ecrire(String reference, AppelSaisi a, String auteur) {
        sql.update(
                "insert into bailleurs.appel_a_projets (reference, intitule, theme, ouvert_le, clos_le,"
                        + " enveloppe_centimes, membres_minimum, cree_par) values (?, ?, ?, ?, ?, ?, ?, ?)",
                reference,
                a.intitule().strip(),
                a.theme().strip(),
                Date.valueOf(a.ouvertLe()),
                Date.valueOf(a.closLe()),
                a.enveloppe().centimes(),
                a.membresMinimum(),
                auteur);
        sql.update(
                "insert into bailleurs.critere_appel (appel_reference, rang, libelle, poids)"
                        + " select ?, u.rang, u.libelle, u.poids"
                        + " from unnest(?::text[], ?::int[]) with ordinality as u(libelle, poids, rang)",
                reference,
                a.criteres().stream().map(c -> c.libelle().strip()).toArray(String[]::new),
                a.criteres().stream().map(Critere::poids).toArray(Integer[]::new));
    }

    /** Calls, the last to close first. */
    public List<AppelVu> tous() {
        return lire(null);
    }

    /** The call of this reference. */
    public Optional<AppelVu> un(String reference) {
        return lire(reference).stream().findFirst();
    }

    /** What a call may still grant, the call being locked until the end of the transaction. */
    public Montant disponible(String reference) {
        Long reste = sql.queryForObject(
                "select enveloppe_centimes - accorde_centimes from bailleurs.appel_a_projets where reference = ? for update",
                Long.class,
                reference);
        return Montant.deCentimes(reste == null ? 0 : reste);
    }

    private List<AppelVu> lire(@Nullable String reference) {
        return sql.query(LIRE, (l, n) -> vue(l), reference, reference);
    }

    private static AppelVu vue(ResultSet l) throws SQLException {
        String[] libelles = (String[]) l.getArray("libelles").getArray();
        Integer[] poids = (Integer[]) l.getArray("poids").getArray();
        List<Critere> criteres = new ArrayList<>();
        IntStream.range(0, libelles.length).forEach(i -> criteres.add(new Critere(libelles[i], poids[i])));
        return new AppelVu(
                l.getString("reference"),
                l.getString("intitule"),
                l.getString("theme"),
                l.getObject("ouvert_le", LocalDate.class),
                l.getObject("clos_le", LocalDate.class),
                Montant.deCentimes(l.getLong("enveloppe_centimes")),
                l.getInt("membres_minimum"),
                Montant.deCentimes(l.getLong("accorde_centimes")),
                Montant.deCentimes(l.getLong("verse")),
                l.getLong("candidatures"),
                List.copyOf(criteres));
    }
}
