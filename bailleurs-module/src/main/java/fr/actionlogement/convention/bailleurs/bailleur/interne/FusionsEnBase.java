package fr.actionlogement.convention.bailleurs.bailleur.interne;

import fr.actionlogement.convention.bailleurs.bailleur.DoublonProbable;
import fr.actionlogement.convention.bailleurs.bailleur.FusionVue;
import fr.actionlogement.convention.bailleurs.bailleur.StatutDeFusion;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Merges and likely doubles in SQL. */
@Component
public class FusionsEnBase {

    private static final String FUSIONS = """
            select f.*, a.nom as nom_absorbe, b.nom as nom_absorbant,
              (select count(*) from bailleurs.operation o where o.bailleur_siren = f.absorbe_siren) as operations
            from bailleurs.fusion_bailleur f
            join bailleurs.bailleur a on a.siren = f.absorbe_siren
            join bailleurs.bailleur b on b.siren = f.absorbant_siren
            """;
    private static final String DOUBLONS = """
            with paire as (
              select x.departement_code, x.siren as un, x.nom as nom_un, y.siren as deux, y.nom as nom_deux,
                (select count(*) from bailleurs.operation o where o.bailleur_siren = x.siren) as ops_un,
                (select count(*) from bailleurs.operation o where o.bailleur_siren = y.siren) as ops_deux
              from bailleurs.bailleur x
              join bailleurs.bailleur y on y.departement_code = x.departement_code
                and y.nom_normalise = x.nom_normalise and y.siren > x.siren and y.absorbe_par is null
              where x.absorbe_par is null and x.nom_normalise <> ''
                and not exists (select from bailleurs.fusion_bailleur f
                  where f.absorbe_siren in (x.siren, y.siren) and f.absorbant_siren in (x.siren, y.siren))
              order by x.departement_code, x.nom_normalise, x.siren limit ?)
            select departement_code, greatest(ops_un, ops_deux) as plus, least(ops_un, ops_deux) as moins,
              case when ops_un >= ops_deux then un else deux end as premier,
              case when ops_un >= ops_deux then nom_un else nom_deux end as nom_premier,
              case when ops_un >= ops_deux then deux else un end as second,
              case when ops_un >= ops_deux then nom_deux else nom_un end as nom_second
            from paire
            """;

    private final JdbcTemplate sql;

    FusionsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A merge by its identifier. */
    public Optional<FusionVue> fusion(long id) {
        return sql.query(FUSIONS + " where f.id = ?", (l, n) -> vue(l), id).stream()
                .findFirst();
    }

    /** Merges to decide. */
    public List<FusionVue> enAttente(int limite) {
        return sql.query(
                FUSIONS + " where f.statut = 'PROPOSEE' order by f.proposee_le, f.id limit ?",
                (l, n) -> vue(l),
                limite);
    }

    /** Merges where that landlord is on either side. */
    public List<FusionVue> de(Siren siren) {
        return sql.query(
                FUSIONS + " where f.absorbe_siren = ? or f.absorbant_siren = ? order by f.id desc",
                (l, n) -> vue(l),
                siren.numero(),
                siren.numero());
    }

    /** Whether a proposal about the landlord waits. */
    public boolean enCours(Siren absorbe) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from bailleurs.fusion_bailleur where absorbe_siren = ? and statut = 'PROPOSEE')",
                Boolean.class,
                absorbe.numero()));
    }

    /** Locks landlords in a fixed order, and says of each that is in the register whether it is absorbed. */
    public Map<Siren, Boolean> verrouiller(Siren un, Siren autre) {
        Map<Siren, Boolean> absorbes = new HashMap<>();
        sql.query(
                "select siren, absorbe_par is not null from bailleurs.bailleur where siren in (?, ?)"
                        + " order by siren for update",
                ligne -> {
                    absorbes.put(new Siren(ligne.getString(1)), ligne.getBoolean(2));
                },
                un.numero(),
                autre.numero());
        return absorbes;
    }

    /** Leads a landlord, and those that it had absorbed, to who absorbs it. */
    public void absorber(Siren absorbe, Siren absorbant) {
        sql.update(
                "update bailleurs.bailleur set absorbe_par = ?, version = version + 1 where siren = ? or absorbe_par = ?",
                absorbant.numero(),
                absorbe.numero(),
                absorbe.numero());
    }

    /** Pairs with the same normalised name in a département, no merge of which was ever proposed. */
    public List<DoublonProbable> doublons(int limite) {
        return sql.query(
                DOUBLONS,
                (l, n) -> new DoublonProbable(
                        new Departement(l.getString("departement_code")),
                        new Siren(l.getString("premier")),
                        l.getString("nom_premier"),
                        l.getLong("plus"),
                        new Siren(l.getString("second")),
                        l.getString("nom_second"),
                        l.getLong("moins")),
                limite);
    }

    private static FusionVue vue(ResultSet l) throws SQLException {
        Timestamp decidee = l.getTimestamp("decidee_le");
        return new FusionVue(
                l.getLong("id"),
                new Siren(l.getString("absorbe_siren")),
                l.getString("nom_absorbe"),
                new Siren(l.getString("absorbant_siren")),
                l.getString("nom_absorbant"),
                l.getDate("date_effet").toLocalDate(),
                l.getString("motif"),
                StatutDeFusion.valueOf(l.getString("statut")),
                l.getString("proposee_par"),
                l.getTimestamp("proposee_le").toInstant(),
                l.getString("decidee_par"),
                decidee == null ? null : decidee.toInstant(),
                l.getString("motif_rejet"),
                l.getLong("operations"),
                l.getInt("version"));
    }
}
