package fr.actionlogement.convention.politiquespubliques.convention.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The years of the conventions. */
@Component
public class AnneesEnBase {

    private static final String VARIER = """
            update politiques.convention_annee
              set montant_conventionne_centimes = montant_conventionne_centimes + ?
            where convention_id = ? and exercice = ?
            """;
    private static final String AJOUTER = """
            insert into politiques.convention_annee
              (convention_id, exercice, montant_initial_centimes, montant_conventionne_centimes)
            values (?, ?, 0, ?)
            """;
    private static final String VOTER = """
            update politiques.convention_annee set montant_vote_centimes = ?, source = ?
            where convention_id = ? and exercice = ?
            """;
    private static final String ENGAGES = """
            select au_titre_de, sum(engage_centimes)::bigint as engage from politiques.appel_de_fonds
            where convention_reference = ? group by 1
            """;
    private static final String OUVERTS = "select politiques.droits_sur_la_convention(?)";

    private final JdbcTemplate sql;

    AnneesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Adds to a year, which starts from nothing when the convention did not have it; at least zero remains. */
    public void varier(long convention, Exercice exercice, Montant variation) {
        if (sql.update(VARIER, variation.centimes(), convention, exercice.annee()) == 0) {
            sql.update(AJOUTER, convention, exercice.annee(), variation.centimes());
        }
    }

    /** Keeps the last vote beside the agreed amount; false when the convention does not have that year. */
    public boolean voter(long convention, Exercice exercice, Montant vote, String source) {
        return sql.update(VOTER, vote.centimes(), source, convention, exercice.annee()) > 0;
    }

    /** What remains committed on a convention, by the year that it uses. */
    public Map<Exercice, Montant> engages(String reference) {
        Map<Exercice, Montant> parAnnee = new TreeMap<>();
        sql.query(
                ENGAGES,
                ligne -> {
                    parAnnee.put(
                            new Exercice(ligne.getInt("au_titre_de")), Montant.deCentimes(ligne.getLong("engage")));
                },
                reference);
        return parAnnee;
    }

    /** What the rights open on a convention take of it. */
    public Montant droits(String reference) {
        Long centimes = sql.queryForObject(OUVERTS, Long.class, reference);
        return Montant.deCentimes(centimes == null ? 0 : centimes);
    }
}
