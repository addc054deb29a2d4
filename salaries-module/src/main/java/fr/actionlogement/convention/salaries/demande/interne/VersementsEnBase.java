package fr.actionlogement.convention.salaries.demande.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.demande.EtatDuVersement;
import fr.actionlogement.convention.salaries.demande.VersementVu;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the payments of an aid. */
@Component
public class VersementsEnBase {

    private static final String LIRE = """
            select rang, montant_centimes, justificatif, etat, demande_par, demande_le, certifie_par, certifie_le, paye_par,
              paye_le
            from salaries.versement where aide_id = ? order by rang
            """;
    private static final String AJOUTER = """
            insert into salaries.versement (aide_id, rang, montant_centimes, justificatif, etat, demande_par, demande_le)
            select ?, coalesce(max(rang), 0) + 1, ?, ?, 'DEMANDE', ?, ? from salaries.versement where aide_id = ?
            on conflict do nothing
            """;

    private final JdbcTemplate sql;

    VersementsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The payments of an aid, in order. */
    public List<VersementVu> lire(long aide) {
        return sql.query(
                LIRE,
                (l, rang) -> new VersementVu(
                        l.getInt(1),
                        Montant.deCentimes(l.getLong(2)),
                        l.getString(3),
                        EtatDuVersement.valueOf(l.getString(4)),
                        l.getString(5),
                        l.getObject(6, LocalDate.class),
                        l.getString(7),
                        l.getObject(8, LocalDate.class),
                        l.getString(9),
                        l.getObject(10, LocalDate.class)),
                aide);
    }

    /** Adds a payment asked for; false when its evidence was used already. */
    public boolean ajouter(long aide, Montant montant, String justificatif, String auteur, LocalDate jour) {
        return sql.update(AJOUTER, aide, montant.centimes(), justificatif, auteur, jour, aide) == 1;
    }

    /** Writes a certification. */
    public void certifier(long aide, int rang, String auteur, LocalDate jour) {
        sql.update(
                "update salaries.versement set etat = 'CERTIFIE', certifie_par = ?, certifie_le = ? where aide_id = ? and rang = ?",
                auteur,
                jour,
                aide,
                rang);
    }

    /** Writes a payment. */
    public void payer(long aide, int rang, String auteur, LocalDate jour) {
        sql.update(
                "update salaries.versement set etat = 'PAYE', paye_par = ?, paye_le = ? where aide_id = ? and rang = ?",
                auteur,
                jour,
                aide,
                rang);
    }

    /** Gives up what is not paid. */
    public void retirer(long aide) {
        sql.update("update salaries.versement set etat = 'RETIRE' where aide_id = ? and etat <> 'PAYE'", aide);
    }
}
