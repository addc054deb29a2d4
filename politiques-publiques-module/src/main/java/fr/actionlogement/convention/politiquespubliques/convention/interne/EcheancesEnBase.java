package fr.actionlogement.convention.politiquespubliques.convention.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.politiquespubliques.convention.EcheancePrevue;
import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The planned calls. */
@Component
public class EcheancesEnBase {

    private static final String ECRIRE = """
            insert into politiques.echeance_prevue (convention_id, exercice, prevue_le, montant_centimes, objet, piece)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String LIRE = """
            select * from politiques.echeance_prevue where convention_id = ? order by prevue_le, id
            """;

    private final JdbcTemplate sql;

    EcheancesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes the calls planned on a convention anew. */
    public void remplacer(long convention, List<EcheancePrevue> prevues) {
        sql.update("delete from politiques.echeance_prevue where convention_id = ?", convention);
        sql.batchUpdate(
                ECRIRE,
                prevues.stream()
                        .map(prevue -> new Object[] {
                            convention,
                            prevue.exercice().annee(),
                            Date.valueOf(prevue.prevueLe()),
                            prevue.montant().centimes(),
                            prevue.objet().strip(),
                            prevue.piece().strip()
                        })
                        .toList());
    }

    /** The calls planned on a convention, by day. */
    public List<EcheancePrevue> lire(long convention) {
        return sql.query(
                LIRE,
                (ligne, n) -> new EcheancePrevue(
                        new Exercice(ligne.getInt("exercice")),
                        ligne.getDate("prevue_le").toLocalDate(),
                        Montant.deCentimes(ligne.getLong("montant_centimes")),
                        ligne.getString("objet"),
                        ligne.getString("piece")),
                convention);
    }
}
