package fr.actionlogement.convention.salaries.visale.interne;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What waits for somebody, oldest first, and what a reference starts with. */
@Component
public class TravailEnBase {

    private static final String VISAS = """
            select reference, maj_le from salaries.visale_visa where etat = 'DEMANDE' order by maj_le limit ?
            """;
    private static final String SINISTRES = """
            select reference, maj_le from salaries.visale_sinistre
            where etat = ? and (?::text is null or instruit_par is distinct from ?) order by maj_le limit ?
            """;
    private static final String PERTES = """
            select s.reference, k.maj_le from salaries.visale_creance k
            join salaries.visale_sinistre s on s.id = k.sinistre_id
            where k.perte_demandee_par is not null and k.perte_approuvee_par is null and k.perte_demandee_par <> ?
              and k.etat <> 'SOLDEE' order by k.maj_le limit ?
            """;
    private static final String FRAIS = """
            select reference, maj_le from salaries.visale_frais where etat = 'A_APPROUVER' and saisi_par <> ?
            order by maj_le limit ?
            """;
    private static final String CHERCHER = """
            (select reference, maj_le from salaries.visale_contrat where reference >= ? and reference < ?
               order by reference limit ?)
            union all (select reference, maj_le from salaries.visale_sinistre where reference >= ? and reference < ?
               order by reference limit ?)
            union all (select reference, maj_le from salaries.visale_visa where reference >= ? and reference < ?
               order by reference limit ?)
            limit ?
            """;

    private final JdbcTemplate sql;

    TravailEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A reference, and since when it stands so. */
    public record Attente(String reference, Instant depuis) {}

    /** Visas to certify. */
    public List<Attente> visas(int limite) {
        return lire(VISAS, limite);
    }

    /** Claims in a state; those worked out by {@code sauf} apart. */
    public List<Attente> sinistres(String etat, @Nullable String sauf, int limite) {
        return lire(SINISTRES, etat, sauf, sauf, limite);
    }

    /** Write-offs asked for by somebody else. */
    public List<Attente> pertes(String sauf, int limite) {
        return lire(PERTES, sauf, limite);
    }

    /** Costs entered by somebody else. */
    public List<Attente> frais(String sauf, int limite) {
        return lire(FRAIS, sauf, limite);
    }

    /** Contracts, claims and visas whose reference starts so, in capitals. */
    public List<Attente> chercher(String debut, int limite) {
        String fin = debut + "\uffff";
        return lire(CHERCHER, debut, fin, limite, debut, fin, limite, debut, fin, limite, limite);
    }

    private List<Attente> lire(String requete, @Nullable Object... valeurs) {
        return sql.query(
                requete,
                (l, n) -> new Attente(
                        l.getString(1), l.getObject(2, OffsetDateTime.class).toInstant()),
                valeurs);
    }
}
