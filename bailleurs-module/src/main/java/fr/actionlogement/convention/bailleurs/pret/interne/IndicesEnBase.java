package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.echange.Grade;
import fr.actionlogement.convention.bailleurs.pret.Indice;
import fr.actionlogement.convention.bailleurs.pret.ValeurDIndice;
import fr.actionlogement.convention.bailleurs.pret.ValeurSaisie;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.TauxAu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated series of the indexes. */
@Component
public class IndicesEnBase {

    private static final String VALEURS = """
            select i.code, i.libelle, v.depuis, v.taux_millioniemes, v.source, v.grade, v.enregistree_par
            from bailleurs.indice i join bailleurs.valeur_indice v on v.indice = i.code order by i.code, v.depuis
            """;
    private static final String AJOUTER = """
            insert into bailleurs.valeur_indice (indice, depuis, taux_millioniemes, source, grade, enregistree_par)
            values (?, ?, ?, ?, ?, ?)
            """;
    /** What fell due already, of periods that start on that day or later, or whose days it would have changed. */
    private static final String DEPASSEES = """
            select count(*) from bailleurs.pret_echeance e join bailleurs.pret p on p.id = e.pret_id
            join bailleurs.conditions_de_pret c on c.id = p.conditions_id
            where c.indice = ? and e.date_echeance > ? and (e.nature = 'INTERETS_INTERCALAIRES'
              or e.date_echeance - make_interval(months => case c.periodicite when 'MENSUELLE' then 1
                when 'TRIMESTRIELLE' then 3 else 12 end) >= ?)
            """;

    private final JdbcTemplate sql;

    IndicesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The values of each index, by code, in the order of days. */
    public Map<String, List<TauxAu>> series() {
        Map<String, List<TauxAu>> series = new LinkedHashMap<>();
        sql.query(VALEURS, ligne -> {
            series.computeIfAbsent(ligne.getString("code"), code -> new ArrayList<>())
                    .add(new TauxAu(ligne.getObject("depuis", LocalDate.class), taux(ligne)));
        });
        return series;
    }

    /** Every index with its values, the latest first. */
    public List<Indice> indices() {
        Map<String, Indice> indices = new LinkedHashMap<>();
        sql.query(VALEURS, ligne -> {
            Indice indice = indices.get(ligne.getString("code"));
            if (indice == null) {
                indice = new Indice(ligne.getString("code"), ligne.getString("libelle"), new ArrayList<>());
                indices.put(indice.code(), indice);
            }
            indice.valeurs()
                    .add(
                            0,
                            new ValeurDIndice(
                                    ligne.getObject("depuis", LocalDate.class),
                                    taux(ligne),
                                    ligne.getString("source"),
                                    Grade.valueOf(ligne.getString("grade")),
                                    ligne.getString("enregistree_par")));
        });
        return List.copyOf(indices.values());
    }

    /** Adds a value to the series. */
    public void ajouter(String indice, ValeurSaisie valeur, String auteur) {
        sql.update(
                AJOUTER,
                indice,
                valeur.depuis(),
                valeur.taux().millioniemes(),
                valeur.source().strip(),
                valeur.grade().name(),
                auteur);
    }

    /** How many instalments fell due already that a value from that day would have changed. */
    public long echeancesDepassees(String indice, LocalDate depuis) {
        Long nombre = sql.queryForObject(DEPASSEES, Long.class, indice, depuis, depuis);
        return nombre == null ? 0 : nombre;
    }

    private static Taux taux(ResultSet ligne) throws SQLException {
        return new Taux(ligne.getLong("taux_millioniemes"));
    }
}
