package fr.actionlogement.convention.salaries.demande.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of what is lent: terms, early repayments, reminders. */
@Component
public class PretsEnBase {

    private static final String LIRE = """
            select aide_id, montant_centimes, mois, taux, assurance, avance, mensualite_minimale_centimes, differe, taeg,
              offre_le, acceptable_du, acceptable_au, acceptee_le, retractable_au, depart, sorti_le
            from salaries.pret where aide_id = ?
            """;
    private static final String AJOUTER = """
            insert into salaries.pret (aide_id, montant_centimes, mois, taux, avance, mensualite_minimale_centimes, differe)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OFFRIR = """
            update salaries.pret set assurance = ?, taeg = ?, offre_le = ?, acceptable_du = ?, acceptable_au = ? where aide_id = ?
            """;

    private final JdbcTemplate sql;

    PretsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The loan of an aid, if it has one. */
    public Optional<PretEnBase> lire(long aide) {
        return sql.query(LIRE, (l, rang) -> pret(l), aide).stream().findFirst();
    }

    /** Adds the terms of a loan that is granted. */
    public void ajouter(long aide, Montant montant, int mois, Taux taux, boolean avance, Montant minimum, int differe) {
        sql.update(AJOUTER, aide, montant.centimes(), mois, taux.millioniemes(), avance, minimum.centimes(), differe);
    }

    /** Writes an offer. */
    public void offrir(long aide, Taux assurance, Taux taeg, LocalDate le, LocalDate du, LocalDate au) {
        sql.update(OFFRIR, assurance.millioniemes(), taeg.millioniemes(), le, du, au, aide);
    }

    /** Writes an acceptance. */
    public void accepter(long aide, LocalDate le, @Nullable LocalDate retractableAu) {
        sql.update(
                "update salaries.pret set acceptee_le = ?, retractable_au = ? where aide_id = ?",
                le,
                retractableAu,
                aide);
    }

    /** Writes the start of the amortisation. */
    public void amortir(long aide, LocalDate depart) {
        sql.update("update salaries.pret set depart = ? where aide_id = ?", depart, aide);
    }

    /** Writes the day the tenant left. */
    public void sortir(long aide, LocalDate le) {
        sql.update("update salaries.pret set sorti_le = ? where aide_id = ?", le, aide);
    }

    /** Early repayments, oldest first. */
    public List<RemboursementAnticipe> anticipations(long aide) {
        return sql.query(
                "select le, montant_centimes, effet from salaries.anticipation where aide_id = ? order by le",
                (l, rang) -> new RemboursementAnticipe(
                        l.getObject(1, LocalDate.class),
                        Montant.deCentimes(l.getLong(2)),
                        RemboursementAnticipe.Effet.valueOf(l.getString(3))),
                aide);
    }

    /** Adds an early repayment; one a day. */
    public boolean anticiper(long aide, RemboursementAnticipe fait) {
        return sql.update(
                        "insert into salaries.anticipation values (?, ?, ?, ?) on conflict do nothing",
                        aide,
                        fait.date(),
                        fait.montant().centimes(),
                        fait.effet().name())
                == 1;
    }

    /** Reminders, oldest first. */
    public List<Relance> relances(long aide) {
        return sql.query(
                "select niveau, depuis, du_centimes, le, par from salaries.relance where aide_id = ? order by id",
                (l, rang) -> new Relance(
                        l.getString(1),
                        l.getObject(2, LocalDate.class),
                        Montant.deCentimes(l.getLong(3)),
                        l.getObject(4, LocalDate.class),
                        l.getString(5)),
                aide);
    }

    /** Adds a reminder. */
    public void relancer(long aide, Relance relance) {
        sql.update(
                "insert into salaries.relance (aide_id, niveau, depuis, du_centimes, le, par) values (?, ?, ?, ?, ?, ?)",
                aide,
                relance.niveau(),
                relance.depuis(),
                relance.du().centimes(),
                relance.le(),
                relance.par());
    }

    /**
     * A reminder.
     *
     * @param depuis day of the oldest unpaid instalment
     * @param du sum asked for
     */
    public record Relance(String niveau, LocalDate depuis, Montant du, LocalDate le, String par) {}

    private static PretEnBase pret(ResultSet l) throws SQLException {
        Long taeg = l.getObject("taeg", Long.class);
        return new PretEnBase(
                l.getLong("aide_id"),
                Montant.deCentimes(l.getLong("montant_centimes")),
                l.getInt("mois"),
                new Taux(l.getLong("taux")),
                new Taux(l.getLong("assurance")),
                l.getBoolean("avance"),
                Montant.deCentimes(l.getLong("mensualite_minimale_centimes")),
                l.getInt("differe"),
                taeg == null ? null : new Taux(taeg),
                l.getObject("offre_le", LocalDate.class),
                l.getObject("acceptable_du", LocalDate.class),
                l.getObject("acceptable_au", LocalDate.class),
                l.getObject("acceptee_le", LocalDate.class),
                l.getObject("retractable_au", LocalDate.class),
                l.getObject("depart", LocalDate.class),
                l.getObject("sorti_le", LocalDate.class));
    }
}
