package fr.actionlogement.convention.politiquespubliques.suivi.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sums of calls: some hundreds of rows a year, read whole. */
@Component
public class AppelsCumules {

    private static final String PAR_ANNEE = """
            select programme_code, exercice, count(*) as nombre, sum(montant_centimes)::bigint as appele
            from politiques.appel_de_fonds where etat not in ('BROUILLON', 'ANNULE') group by 1, 2
            """;

    private static final String PAR_DEPARTEMENT = """
            select departement, sum(engage)::bigint as engage from (
              select c.departement_code as departement, a.engage_centimes as engage
              from politiques.appel_de_fonds a join common.commune c on c.code = a.commune where a.programme_code = ?
              union all
              select v.departement_code, v.montant_centimes
              from politiques.ventilation v join politiques.appel_de_fonds a on a.reference = v.appel_reference
              where a.programme_code = ? and a.commune is null) e
            group by 1 having sum(engage) > 0
            """;

    private final JdbcTemplate sql;

    AppelsCumules(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Calls deposited and not given up, by programme and year. */
    public List<Cumul> parAnnee() {
        return sql.query(
                PAR_ANNEE,
                (ligne, n) -> new Cumul(
                        ligne.getString("programme_code"),
                        ligne.getInt("exercice"),
                        ligne.getLong("nombre"),
                        Montant.deCentimes(ligne.getLong("appele"))));
    }

    /** What is committed on a programme, by département; what is not located is absent. */
    public Map<Departement, Montant> parDepartement(String programme) {
        Map<Departement, Montant> engages = new LinkedHashMap<>();
        sql.query(
                PAR_DEPARTEMENT,
                ligne -> {
                    engages.put(
                            new Departement(ligne.getString("departement")),
                            Montant.deCentimes(ligne.getLong("engage")));
                },
                programme,
                programme);
        return engages;
    }

    /** How many calls are in each state. */
    public Map<String, Long> parEtat() {
        Map<String, Long> nombres = new LinkedHashMap<>();
        sql.query("select etat, count(*) as nombre from politiques.appel_de_fonds group by etat", ligne -> {
            nombres.put(ligne.getString("etat"), ligne.getLong("nombre"));
        });
        return nombres;
    }

    /** Calls of a programme in a year. */
    public record Cumul(String programme, int exercice, long nombre, Montant appele) {

        /** No call at all. */
        public static Cumul aucun(String programme, int exercice) {
            return new Cumul(programme, exercice, 0, Montant.ZERO);
        }
    }
}
