package fr.actionlogement.convention.salaries.demande.interne;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The requests that wait for an act, oldest first. */
@Component
public class DemandesATraiter {

    private static final String VERSEMENTS = """
            select a.reference, p.libelle, v.demande_le::timestamp at time zone 'Europe/Paris'
            from salaries.versement v join salaries.aide a on a.id = v.aide_id join salaries.produit p on p.code = a.produit
            where v.etat in ('DEMANDE', 'CERTIFIE') and v.etat = ? and (?::text is null or v.demande_par <> ?)
            order by v.demande_le, v.aide_id limit ?
            """;
    private static final String OFFRES = """
            select a.reference, p.libelle, a.maj_le from salaries.aide a join salaries.produit p on p.code = a.produit
            join salaries.pret l on l.aide_id = a.id
            where a.etat = 'ACCORDE' and not l.avance order by a.maj_le limit ?
            """;
    private static final String IMPAYEES = """
            select a.reference, p.libelle, min(e.le)::timestamp at time zone 'Europe/Paris'
            from salaries.echeance e join salaries.aide a on a.id = e.aide_id join salaries.produit p on p.code = a.produit
            where e.regle_centimes < e.capital_centimes + e.interets_centimes + e.assurance_centimes
              and e.le < current_date and a.etat = 'EN_REMBOURSEMENT'
            group by a.reference, p.libelle order by 3 limit ?
            """;

    private final JdbcTemplate sql;

    DemandesATraiter(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A request found, and since when it waits. */
    public record Trouvee(String reference, String produit, Instant depuis) {}

    /** Payments in a state; those asked for by {@code sauf} apart. */
    public List<Trouvee> versements(String etat, @Nullable String sauf, int limite) {
        return lire(VERSEMENTS, etat, sauf, sauf, limite);
    }

    /** Loans granted whose offer is not made. */
    public List<Trouvee> offres(int limite) {
        return lire(OFFRES, limite);
    }

    /** Loans with an unpaid instalment. */
    public List<Trouvee> impayees(int limite) {
        return lire(IMPAYEES, limite);
    }

    private List<Trouvee> lire(String requete, @Nullable Object... valeurs) {
        return sql.query(
                requete,
                (l, rang) -> new Trouvee(
                        l.getString(1),
                        l.getString(2),
                        l.getObject(3, OffsetDateTime.class).toInstant()),
                valeurs);
    }
}
