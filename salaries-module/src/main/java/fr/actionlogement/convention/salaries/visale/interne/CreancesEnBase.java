package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.CreanceVue;
import fr.actionlogement.convention.salaries.visale.CreanceVue.Echeance;
import fr.actionlogement.convention.salaries.visale.CreanceVue.Encaissement;
import fr.actionlogement.convention.salaries.visale.EtatDeCreance;
import fr.actionlogement.convention.salaries.visale.SinistreVu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What tenants owe: plans, money received, write-offs. */
@Component
public class CreancesEnBase {

    private static final int TAILLE = 50;
    private static final String COLONNES = """
            select k.*, s.reference as sinistre, c.reference as contrat,
              greatest(0, coalesce((select sum(e.montant_centimes) from salaries.visale_echeance e
                where e.sinistre_id = k.sinistre_id and e.le < ?), 0) - k.recouvre_centimes) as retard_centimes
            from salaries.visale_creance k join salaries.visale_sinistre s on s.id = k.sinistre_id
            join salaries.visale_contrat c on c.id = k.contrat_id
            """;
    private static final String ECHEANCES = """
            select e.rang, e.le, e.montant_centimes,
              greatest(0, least(e.montant_centimes, k.recouvre_centimes
                - (sum(e.montant_centimes) over (order by e.rang) - e.montant_centimes))) as recu_centimes
            from salaries.visale_echeance e join salaries.visale_creance k on k.sinistre_id = e.sinistre_id
            where e.sinistre_id = ? order by e.rang
            """;

    private final JdbcTemplate sql;

    CreancesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Opens the debt of a claim that was paid. */
    public void ouvrir(SinistreVu sinistre, LocalDate jour) {
        sql.update(
                "insert into salaries.visale_creance (sinistre_id, contrat_id, etat, montant_centimes, ouverte_le)"
                        + " values (?, ?, 'OUVERTE', ?, ?)",
                sinistre.cle(),
                sinistre.cleDuContrat(),
                sinistre.indemnite().centimes(),
                jour);
    }

    /** The debt of a claim. */
    public Optional<CreanceVue> une(String sinistre, LocalDate jour) {
        return sql.query(COLONNES + " where s.reference = ?", (l, n) -> vue(l, true), jour, sinistre).stream()
                .findFirst();
    }

    /** Adds what was received, and settles the debt when all is. */
    public void encaisser(SinistreVu sinistre, Montant recu, LocalDate jour, String auteur) {
        sql.update(
                "insert into salaries.visale_encaissement (sinistre_id, rang, recu_le, montant_centimes, saisi_par)"
                        + " select ?, coalesce(max(rang), 0) + 1, ?, ?, ? from salaries.visale_encaissement where sinistre_id = ?",
                sinistre.cle(),
                jour,
                recu.centimes(),
                auteur,
                sinistre.cle());
        sql.update(
                "update salaries.visale_creance set recouvre_centimes = recouvre_centimes + ?,"
                        + " etat = case when recouvre_centimes + ? = montant_centimes then 'SOLDEE' else etat end,"
                        + " version = version + 1, maj_le = now() where sinistre_id = ?",
                recu.centimes(),
                recu.centimes(),
                sinistre.cle());
    }

    /** Replaces the plan; what was received before it counts first. */
    public void planifier(SinistreVu sinistre, Montant dejaRecu, LocalDate premiere, List<Montant> montants) {
        sql.update("delete from salaries.visale_echeance where sinistre_id = ?", sinistre.cle());
        int decalage = dejaRecu.estPositif() ? 1 : 0;
        if (decalage == 1) {
            ecrire(sinistre, 1, premiere.minusDays(1), dejaRecu);
        }
        IntStream.range(0, montants.size())
                .forEach(i -> ecrire(sinistre, i + 1 + decalage, premiere.plusMonths(i), montants.get(i)));
        passer(sinistre, EtatDeCreance.ECHEANCIER);
    }

    private void ecrire(SinistreVu sinistre, int rang, LocalDate le, Montant montant) {
        sql.update(
                "insert into salaries.visale_echeance (sinistre_id, rang, le, montant_centimes) values (?, ?, ?, ?)",
                sinistre.cle(),
                rang,
                le,
                montant.centimes());
    }

    /** Moves the debt on. */
    public void passer(SinistreVu sinistre, EtatDeCreance vers) {
        sql.update(
                "update salaries.visale_creance set etat = ?, version = version + 1, maj_le = now() where sinistre_id = ?",
                vers.name(),
                sinistre.cle());
    }

    /** Asks to write the debt off; a null author takes the request back. */
    public void demanderLaPerte(SinistreVu sinistre, @Nullable String auteur, @Nullable String motif) {
        sql.update(
                "update salaries.visale_creance set perte_demandee_par = ?, perte_motif = ?, version = version + 1,"
                        + " maj_le = now() where sinistre_id = ?",
                auteur,
                motif,
                sinistre.cle());
    }

    /** Writes the debt off. */
    public void approuverLaPerte(SinistreVu sinistre, String auteur, LocalDate jour) {
        sql.update(
                "update salaries.visale_creance set etat = 'IRRECOUVRABLE', perte_approuvee_par = ?, perte_approuvee_le = ?,"
                        + " version = version + 1, maj_le = now() where sinistre_id = ?",
                auteur,
                jour,
                sinistre.cle());
    }

    /** A page, the latest first. */
    public Extrait<CreanceVue> lister(@Nullable EtatDeCreance etat, @Nullable Long apres, LocalDate jour) {
        String code = etat == null ? null : etat.name();
        List<CreanceVue> lues = sql.query(
                COLONNES + " where (?::text is null or k.etat = ?) and (?::bigint is null or k.sinistre_id < ?)"
                        + " order by k.sinistre_id desc limit ?",
                (l, n) -> vue(l, false),
                jour,
                code,
                code,
                apres,
                apres,
                TAILLE + 1);
        Long derniere = lues.size() > TAILLE ? cle(lues.get(TAILLE - 1)) : null;
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.visale_creance k where (?::text is null or k.etat = ?) limit ?) x",
                Long.class,
                code,
                code,
                Extrait.PLAFOND + 1);
        return Extrait.de(lues, TAILLE, k -> String.valueOf(derniere), total == null ? 0 : total);
    }

    private Long cle(CreanceVue creance) {
        return sql.queryForObject(
                "select id from salaries.visale_sinistre where reference = ?", Long.class, creance.sinistre());
    }

    private CreanceVue vue(ResultSet l, boolean entiere) throws SQLException {
        long cle = l.getLong("sinistre_id");
        return new CreanceVue(
                l.getString("sinistre"),
                l.getString("contrat"),
                l.getInt("version"),
                EtatDeCreance.valueOf(l.getString("etat")),
                Lignes.montant(l, "montant_centimes"),
                Lignes.montant(l, "recouvre_centimes"),
                l.getObject("ouverte_le", LocalDate.class),
                l.getString("perte_motif"),
                l.getString("perte_demandee_par"),
                l.getString("perte_approuvee_par"),
                Lignes.montant(l, "retard_centimes"),
                entiere ? echeances(cle) : List.of(),
                entiere ? encaissements(cle) : List.of());
    }

    private List<Echeance> echeances(long sinistre) {
        return sql.query(
                ECHEANCES,
                (l, n) -> new Echeance(
                        l.getInt("rang"),
                        l.getObject("le", LocalDate.class),
                        Lignes.montant(l, "montant_centimes"),
                        Lignes.montant(l, "recu_centimes")),
                sinistre);
    }

    private List<Encaissement> encaissements(long sinistre) {
        return sql.query(
                "select * from salaries.visale_encaissement where sinistre_id = ? order by rang",
                (l, n) -> new Encaissement(
                        l.getInt("rang"),
                        l.getObject("recu_le", LocalDate.class),
                        Lignes.montant(l, "montant_centimes"),
                        l.getString("saisi_par")),
                sinistre);
    }
}
