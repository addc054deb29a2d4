package fr.actionlogement.convention.salaries.aide.interne;

import fr.actionlogement.convention.salaries.aide.Etat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds aids by the start of a reference, and the acts that wait for somebody. */
@Component
public class AidesParReference {

    private static final String CHERCHER = """
            select reference, produit, etat, maj_le, saisi_par from salaries.aide
            where reference >= ? and reference < ? order by reference limit ?
            """;
    private static final String EN_ATTENTE = """
            select reference, produit, etat, maj_le, saisi_par from salaries.aide
            where etat in ('DEPOSE', 'INSTRUIT') and etat = ? and origine = 'DOSSIER'
              and (?::text is null or saisi_par <> ?) order by maj_le limit ?
            """;
    private static final String TERMES = """
            select a.reference, a.produit, a.etat, t.demande_le::timestamp at time zone 'Europe/Paris', t.demande_par
            from salaries.terme t join salaries.aide a on a.id = t.aide_id
            where t.etat in ('DEMANDE', 'CERTIFIE') and t.etat = ? and (?::text is null or t.demande_par <> ?)
            order by t.demande_le, a.id limit ?
            """;

    private final JdbcTemplate sql;

    AidesParReference(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** An aid found. */
    public record Trouvee(String reference, String produit, Etat etat, Instant depuis) {}

    /** Aids whose reference starts so, in capitals. */
    public List<Trouvee> chercher(String debut, int limite) {
        return lire(CHERCHER, debut, debut + "\uffff", limite);
    }

    /** Files in a state, oldest first; those entered by {@code sauf} apart. */
    public List<Trouvee> enAttente(Etat etat, @Nullable String sauf, int limite) {
        return lire(EN_ATTENTE, etat.name(), sauf, sauf, limite);
    }

    /** Files with a term in a state, oldest first; those asked for by {@code sauf} apart. */
    public List<Trouvee> termes(String etat, @Nullable String sauf, int limite) {
        return lire(TERMES, etat, sauf, sauf, limite);
    }

    private List<Trouvee> lire(String requete, @Nullable Object... valeurs) {
        return sql.query(
                requete,
                (l, rang) -> new Trouvee(
                        l.getString(1),
                        l.getString(2),
                        Etat.valueOf(l.getString(3)),
                        l.getObject(4, OffsetDateTime.class).toInstant()),
                valeurs);
    }
}
