package fr.actionlogement.convention.bailleurs.recouvrement.interne;

import fr.actionlogement.convention.bailleurs.recouvrement.RelanceVue;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reminders: prepared in one statement, one per line and level whoever prepares them. */
@Component
public class RelancesEnBase {

    /** The highest level that the delay has reached, when it is above the last one. */
    private static final String PREPARER = """
            insert into bailleurs.relance (pret_reference, rang, niveau, libelle, preparee_le)
            select p.reference, e.rang, r.niveau, r.libelle, ?
            from bailleurs.pret_echeance e
            join bailleurs.pret p on p.id = e.pret_id
            join lateral (select x.niveau, x.libelle from bailleurs.regle_de_relance x
              where x.valide_du = (select max(y.valide_du) from bailleurs.regle_de_relance y
                  where y.niveau = x.niveau and y.valide_du <= ?)
                and e.date_echeance <= ?::date - x.jours_de_retard::int
              order by x.niveau desc limit 1) r on true
            where (e.interets_recus_centimes + e.interets_consolides_centimes < e.interets_centimes
                or e.capital_recu_centimes + e.capital_consolide_centimes < e.capital_centimes)
              and not exists (select from bailleurs.relance d
                where d.pret_reference = p.reference and d.rang = e.rang and d.niveau >= r.niveau)
            on conflict do nothing
            """;

    private static final String SOURCE = """
            select r.*, p.operation_reference, o.intitule, o.bailleur_siren, b.nom, e.date_echeance,
              e.interets_centimes + e.capital_centimes as du,
              e.interets_centimes + e.capital_centimes - e.interets_recus_centimes - e.capital_recu_centimes
                - e.interets_consolides_centimes - e.capital_consolide_centimes as reste
            from bailleurs.relance r
            join bailleurs.pret p on p.reference = r.pret_reference
            join bailleurs.pret_echeance e on e.pret_id = p.id and e.rang = r.rang
            join bailleurs.operation o on o.reference = p.operation_reference
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            """;
    private static final String A_ENVOYER = """
             where r.envoyee_le is null
              and (e.interets_recus_centimes + e.interets_consolides_centimes < e.interets_centimes
                or e.capital_recu_centimes + e.capital_consolide_centimes < e.capital_centimes)
              order by r.preparee_le, r.id limit ?
            """;
    private static final String ENVOYER =
            "update bailleurs.relance set envoyee_par = ?, envoyee_le = ? where id = ? and envoyee_le is null";

    private final JdbcTemplate sql;

    RelancesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Prepares the reminders that a day calls for; how many. */
    public int preparer(Instant maintenant, LocalDate jour) {
        return sql.update(PREPARER, maintenant.atOffset(ZoneOffset.UTC), jour, jour);
    }

    /** Reminders that wait to be sent and still have an object, the oldest first. */
    public List<RelanceVue> aEnvoyer(int limite) {
        return sql.query(SOURCE + A_ENVOYER, (l, n) -> relance(l), limite);
    }

    /** Reminders of a loan, the oldest first. */
    public List<RelanceVue> duPret(String pret) {
        return sql.query(SOURCE + " where r.pret_reference = ? order by r.id", (l, n) -> relance(l), pret);
    }

    /** The reminder of this identifier. */
    public Optional<RelanceVue> une(long id) {
        return sql.query(SOURCE + " where r.id = ?", (l, n) -> relance(l), id).stream()
                .findFirst();
    }

    /** Says that it was sent; false when it was already. */
    public boolean envoyer(long id, String auteur, LocalDate jour) {
        return sql.update(ENVOYER, auteur, jour, id) == 1;
    }

    private static RelanceVue relance(ResultSet l) throws SQLException {
        return new RelanceVue(
                l.getLong("id"),
                l.getString("pret_reference"),
                l.getString("operation_reference"),
                l.getString("intitule"),
                l.getString("bailleur_siren"),
                l.getString("nom"),
                l.getInt("rang"),
                l.getInt("niveau"),
                l.getString("libelle"),
                l.getObject("date_echeance", LocalDate.class),
                Montant.deCentimes(l.getLong("du")),
                Montant.deCentimes(l.getLong("reste")),
                l.getTimestamp("preparee_le").toInstant(),
                l.getString("envoyee_par"),
                l.getObject("envoyee_le", LocalDate.class));
    }
}
