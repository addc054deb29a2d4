package fr.actionlogement.convention.bailleurs.subvention.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.subvention.Subvention;
import fr.actionlogement.convention.common.tiers.Siret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The grants of the operations, read in one statement. They are paid in instalments, from the grant to the end of works. */
@Component
public class SubventionsAccordees {

    private static final String LIRE = """
            select o.reference, o.intitule, o.accorde_le, greatest(o.accorde_le, o.acheve_le, make_date(o.exercice, 12, 31)) as fin,
                   b.nom, e.siret, g.engage_centimes
            from bailleurs.financement f
            join common.engagement g on g.id = f.engagement_id
            join bailleurs.operation o on o.id = f.operation_id
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            left join bailleurs.etablissement e on e.bailleur_siren = b.siren and e.siege
            where f.financeur = 'AL_SUBVENTION' and g.engage_centimes > 0 and o.accorde_le is not null
            order by o.id
            """;

    private final JdbcTemplate sql;

    SubventionsAccordees(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Gives them one by one, in the order of the operations. */
    public void parcourir(Consumer<Subvention> suite) {
        sql.query(LIRE, ligne -> {
            suite.accept(lire(ligne));
        });
    }

    private static Subvention lire(ResultSet ligne) throws SQLException {
        String siret = ligne.getString("siret");
        return new Subvention(
                ligne.getString("reference"),
                ligne.getDate("accorde_le").toLocalDate(),
                ligne.getString("nom"),
                siret == null ? null : new Siret(siret),
                null,
                ligne.getString("intitule"),
                Montant.deCentimes(ligne.getLong("engage_centimes")),
                ligne.getDate("accorde_le").toLocalDate(),
                ligne.getDate("fin").toLocalDate());
    }
}
