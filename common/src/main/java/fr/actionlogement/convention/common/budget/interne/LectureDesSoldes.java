package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.CumulMensuel;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Balances from the counters, or from the totals by month and day when a date is asked for; never from the entries. */
@Repository
public class LectureDesSoldes {

    private static final LocalDate TOUJOURS = LocalDate.of(9999, 12, 31);

    /** Signed sums of the totals by month and day, by line and by {@code %s}. */
    private static final String CUMULS = """
            select m.enveloppe_id, %s,
              sum(montant_centimes) filter (where type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT')) as alloue,
              sum(montant_centimes) filter (where type = 'RESERVATION') as reserve,
              sum(case type when 'ENGAGEMENT' then montant_centimes when 'DEGAGEMENT' then -montant_centimes end) as engage,
              sum(case type when 'VERSEMENT' then montant_centimes when 'REVERSEMENT' then -montant_centimes end) as verse,
              sum(montant_centimes) filter (where type = 'REMBOURSEMENT') as rembourse
            from common.mouvements_au(?, ?) m group by 1, 2
            """;

    private static final String ARBRE = """
            select e.*, p.code as parent, s.plafond_centimes,
              (select coalesce(sum(f.plafond_centimes), s.plafond_centimes) from %1$s f
                 join common.enveloppe d on d.id = f.enveloppe_id where d.parent_id = e.id) - s.plafond_centimes as ecart,
              %2$s
            from common.enveloppe e join %1$s s on s.enveloppe_id = e.id
            left join common.enveloppe p on p.id = e.parent_id %3$s order by e.id
            """;

    private static final String ARBRE_MAINTENANT = ARBRE.formatted(
            "common.solde",
            "s.alloue_centimes as alloue, s.reserve_centimes as reserve, s.engage_centimes as engage,"
                    + " s.verse_centimes as verse, s.rembourse_centimes as rembourse",
            "");

    private static final String ARBRE_A_DATE = ARBRE.formatted(
            "common.plafonds_au(?, ?)",
            "c.alloue, c.reserve, c.engage, c.verse, c.rembourse",
            "left join (" + CUMULS.formatted("0 as tout") + ") c on c.enveloppe_id = e.id");

    private static final String LIGNES_DE = """
            with recursive sous(id) as (
              select id from common.enveloppe where code = ?
              union all select e.id from common.enveloppe e join sous s on e.parent_id = s.id)
            """;

    private static final String EXERCICES = LIGNES_DE + """
            select e.code as ligne, x.exercice, coalesce(d.statut, 'HYPOTHESE') as statut, coalesce(d.source, '') as source,
              %s
            from sous join common.enveloppe e on e.id = sous.id
            join common.solde_exercice x on x.enveloppe_id = e.id
            left join common.dotation d on d.enveloppe_id = e.id and d.exercice = x.exercice
            %s order by e.id, x.exercice
            """;

    private static final String EXERCICES_MAINTENANT = EXERCICES.formatted(
            "x.alloue_centimes as alloue, x.reserve_centimes as reserve, x.engage_centimes as engage,"
                    + " x.verse_centimes as verse, x.paye_centimes as paye",
            "");

    private static final String EXERCICES_A_DATE = EXERCICES.formatted(
            "c.alloue, c.reserve, c.engage, c.verse, p.verse as paye",
            "left join (" + CUMULS.formatted("m.millesime as annee")
                    + ") c on c.enveloppe_id = e.id and c.annee = x.exercice left join ("
                    + CUMULS.formatted("m.exercice as annee")
                    + ") p on p.enveloppe_id = e.id and p.annee = x.exercice");

    private static final String MOIS = LIGNES_DE + """
            select mois, sum(engage) over suite as engage, sum(verse) over suite as verse from (
              select m.mois,
                sum(case type when 'ENGAGEMENT' then montant_centimes when 'DEGAGEMENT' then -montant_centimes else 0 end) as engage,
                sum(case type when 'VERSEMENT' then montant_centimes when 'REVERSEMENT' then -montant_centimes else 0 end) as verse
              from common.mouvements_au(?, ?) m join sous on sous.id = m.enveloppe_id group by m.mois) x
            window suite as (order by mois) order by mois
            """;

    private final JdbcTemplate sql;

    LectureDesSoldes(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every node, in document order, upper nodes carrying the sums of their lines. */
    public List<SoldeEnveloppe> arbre(ADate date) {
        List<SoldeEnveloppe> noeuds = date.estMaintenant()
                ? sql.query(ARBRE_MAINTENANT, (ligne, n) -> noeud(ligne))
                : aDate(jour(date.effet()), jour(date.connue()));
        return Remontee.sommer(noeuds);
    }

    /** The two dates are asked for by the ceilings below, by the ceilings, and by the totals. */
    private List<SoldeEnveloppe> aDate(Date effet, Date connue) {
        return sql.query(ARBRE_A_DATE, (ligne, n) -> noeud(ligne), effet, connue, effet, connue, effet, connue);
    }

    /** The exercices of the lines at or below a node. */
    public List<SoldeAnnuel> exercices(String code, ADate date) {
        if (date.estMaintenant()) {
            return sql.query(EXERCICES_MAINTENANT, (ligne, n) -> exercice(ligne), code);
        }
        Date effet = jour(date.effet());
        Date connue = jour(date.connue());
        return sql.query(EXERCICES_A_DATE, (ligne, n) -> exercice(ligne), code, effet, connue, effet, connue);
    }

    /** Month by month, cumulated. */
    public List<CumulMensuel> cumuls(String code, ADate date) {
        return sql.query(
                MOIS,
                (ligne, n) -> new CumulMensuel(
                        YearMonth.from(ligne.getObject("mois", LocalDate.class)),
                        montant(ligne, "engage"),
                        montant(ligne, "verse")),
                code,
                jour(date.effet()),
                jour(date.connue()));
    }

    private static Date jour(@Nullable LocalDate jour) {
        return Date.valueOf(jour == null ? TOUJOURS : jour);
    }

    private static SoldeEnveloppe noeud(ResultSet ligne) throws SQLException {
        return new SoldeEnveloppe(
                ligne.getString("code"),
                ligne.getString("parent"),
                ligne.getString("niveau"),
                ligne.getInt("profondeur"),
                ligne.getString("libelle"),
                ligne.getString("article"),
                List.of((String[]) ligne.getArray("natures").getArray()),
                ligne.getBoolean("imputable"),
                ligne.getString("publie"),
                ligne.getString("source"),
                montant(ligne, "plafond_centimes"),
                montant(ligne, "alloue"),
                montant(ligne, "reserve"),
                montant(ligne, "engage"),
                montant(ligne, "verse"),
                montant(ligne, "rembourse"),
                montant(ligne, "ecart"));
    }

    private static SoldeAnnuel exercice(ResultSet ligne) throws SQLException {
        return new SoldeAnnuel(
                ligne.getString("ligne"),
                ligne.getInt("exercice"),
                ligne.getString("statut"),
                ligne.getString("source"),
                montant(ligne, "alloue"),
                montant(ligne, "reserve"),
                montant(ligne, "engage"),
                montant(ligne, "verse"),
                montant(ligne, "paye"));
    }

    private static Montant montant(ResultSet ligne, String colonne) throws SQLException {
        return Montant.deCentimes(ligne.getLong(colonne));
    }
}
