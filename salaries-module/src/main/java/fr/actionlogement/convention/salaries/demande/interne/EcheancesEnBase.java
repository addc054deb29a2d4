package fr.actionlogement.convention.salaries.demande.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import fr.actionlogement.convention.salaries.demande.EcheanceVue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the schedules; the database checks at the end of each act that none of them lies. */
@Component
public class EcheancesEnBase {

    private static final String LIRE = """
            select rang, le, type, capital_centimes, interets_centimes, assurance_centimes, restant_centimes, regle_centimes,
              regle_le
            from salaries.echeance where aide_id = ? order by rang
            """;
    private static final String AJOUTER = """
            insert into salaries.echeance (aide_id, rang, le, type, capital_centimes, interets_centimes, assurance_centimes,
              restant_centimes, regle_centimes, regle_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate sql;

    EcheancesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The schedule of an aid, in order; empty before the amortisation. */
    public List<EcheanceVue> lire(long aide) {
        return sql.query(
                LIRE,
                (l, rang) -> new EcheanceVue(
                        l.getInt(1),
                        l.getObject(2, LocalDate.class),
                        TypeDEcheance.valueOf(l.getString(3)),
                        Montant.deCentimes(l.getLong(4)),
                        Montant.deCentimes(l.getLong(5)),
                        Montant.deCentimes(l.getLong(6)),
                        Montant.deCentimes(l.getLong(7)),
                        Montant.deCentimes(l.getLong(8)),
                        l.getObject(9, LocalDate.class)),
                aide);
    }

    /** Writes the whole schedule in the place of what was there. */
    public void ecrire(long aide, List<EcheanceVue> lignes) {
        sql.update("delete from salaries.echeance where aide_id = ?", aide);
        sql.batchUpdate(
                AJOUTER,
                lignes.stream()
                        .map(e -> new Object[] {
                            aide,
                            e.rang(),
                            e.le(),
                            e.type().name(),
                            e.capital().centimes(),
                            e.interets().centimes(),
                            e.assurance().centimes(),
                            e.restant().centimes(),
                            e.regle().centimes(),
                            e.regleLe()
                        })
                        .toList());
    }

    /** Writes what was paid of some lines. */
    public void regler(long aide, List<EcheanceVue> lignes) {
        sql.batchUpdate(
                "update salaries.echeance set regle_centimes = ?, regle_le = ? where aide_id = ? and rang = ?",
                lignes.stream()
                        .map(e -> new Object[] {e.regle().centimes(), e.regleLe(), aide, e.rang()})
                        .toList());
    }
}
