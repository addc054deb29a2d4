package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.salaries.visale.LigneDeBilan;
import fr.actionlogement.convention.salaries.visale.LigneDeTerritoire;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Figures of the guarantee, from the sums that the database keeps: some hundred rows, whatever the number of contracts. */
@Component
public class BilanEnBase {

    private static final String BILAN = """
            select c.regime, c.millesime, sum(c.contrats) as contrats,
              coalesce(sum(c.contrats) filter (where c.etat = 'ACTIF'), 0) as en_cours,
              coalesce(sum(c.loyers_centimes * least(c.restants,
                  greatest(0, (extract(year from c.fin) - extract(year from j.jour)) * 12
                    + extract(month from c.fin) - extract(month from j.jour) + 1)::bigint))
                filter (where c.etat = 'ACTIF'), 0)::bigint as exposition,
              sum(c.sinistres) as sinistres, sum(c.indemnise_centimes)::bigint as indemnise,
              sum(c.recouvre_centimes)::bigint as recouvre
            from salaries.visale_cumul c, (select ?::date as jour) j
            where c.etat <> 'ANNULE' group by c.regime, c.millesime having sum(c.contrats) > 0
            order by c.regime, c.millesime
            """;
    private static final String TERRITOIRE = """
            select c.departement, d.nom, coalesce(sum(c.contrats) filter (where c.etat = 'ACTIF'), 0) as en_cours,
              coalesce(sum(c.loyers_centimes) filter (where c.etat = 'ACTIF'), 0)::bigint as loyers,
              sum(c.sinistres) as sinistres, sum(c.indemnise_centimes)::bigint as indemnise
            from salaries.visale_cumul_departement c join common.departement d on d.code = c.departement
            where c.etat <> 'ANNULE' group by c.departement, d.nom having sum(c.contrats) > 0 order by c.departement
            """;

    private final JdbcTemplate sql;

    BilanEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** By regime and vintage; the exposure is that of a day. */
    public List<LigneDeBilan> parMillesime(LocalDate jour) {
        return sql.query(
                BILAN,
                (l, n) -> new LigneDeBilan(
                        l.getString("regime"),
                        l.getInt("millesime"),
                        l.getLong("contrats"),
                        l.getLong("en_cours"),
                        Lignes.montant(l, "exposition"),
                        l.getLong("sinistres"),
                        Lignes.montant(l, "indemnise"),
                        Lignes.montant(l, "recouvre")),
                jour);
    }

    /** By département. */
    public List<LigneDeTerritoire> parDepartement() {
        return sql.query(
                TERRITOIRE,
                (l, n) -> new LigneDeTerritoire(
                        l.getString("departement"),
                        l.getString("nom"),
                        l.getLong("en_cours"),
                        Lignes.montant(l, "loyers"),
                        l.getLong("sinistres"),
                        Lignes.montant(l, "indemnise")));
    }
}
