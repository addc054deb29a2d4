package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.EtatDeFrais;
import fr.actionlogement.convention.salaries.visale.FraisVu;
import fr.actionlogement.convention.salaries.visale.NatureDeFrais;
import fr.actionlogement.convention.salaries.visale.SaisieDeFrais;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The costs. */
@Component
public class FraisEnBase {

    private static final int TAILLE = 50;

    private final JdbcTemplate sql;

    FraisEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a cost. */
    public void inserer(String reference, SaisieDeFrais s, String auteur) {
        sql.update(
                "insert into salaries.visale_frais (reference, nature, objet, etat, montant_centimes, saisi_par)"
                        + " values (?, ?, ?, 'A_APPROUVER', ?, ?)",
                reference,
                s.nature().name(),
                s.objet(),
                s.montant().centimes(),
                auteur);
    }

    /** Marks as paid. */
    public void payer(FraisVu frais, Exercice exercice, UUID engagement, LocalDate jour, String auteur) {
        sql.update(
                "update salaries.visale_frais set etat = 'PAYE', exercice = ?, engagement_id = ?, paye_le = ?, decide_par = ?,"
                        + " version = version + 1, maj_le = now() where id = ?",
                exercice.annee(),
                engagement,
                jour,
                auteur,
                frais.cle());
    }

    /** Marks as refused. */
    public void refuser(FraisVu frais, String auteur) {
        sql.update(
                "update salaries.visale_frais set etat = 'REFUSE', decide_par = ?, version = version + 1, maj_le = now()"
                        + " where id = ?",
                auteur,
                frais.cle());
    }

    /** The cost of this reference, locked until the transaction ends. */
    public Optional<FraisVu> pourActe(String reference) {
        return sql
                .query("select * from salaries.visale_frais where reference = ? for update", (l, n) -> vu(l), reference)
                .stream()
                .findFirst();
    }

    /** The cost of this reference. */
    public Optional<FraisVu> un(String reference) {
        return sql.query("select * from salaries.visale_frais where reference = ?", (l, n) -> vu(l), reference).stream()
                .findFirst();
    }

    /** A page, the latest first. */
    public Extrait<FraisVu> lister(@Nullable EtatDeFrais etat, @Nullable Long apres) {
        String code = etat == null ? null : etat.name();
        List<FraisVu> lus = sql.query(
                "select * from salaries.visale_frais where (?::text is null or etat = ?) and (?::bigint is null or id < ?)"
                        + " order by id desc limit ?",
                (l, n) -> vu(l),
                code,
                code,
                apres,
                apres,
                TAILLE + 1);
        Long total = sql.queryForObject(
                "select count(*) from (select from salaries.visale_frais where (?::text is null or etat = ?) limit ?) x",
                Long.class,
                code,
                code,
                Extrait.PLAFOND + 1);
        return Extrait.de(lus, TAILLE, f -> String.valueOf(f.cle()), total == null ? 0 : total);
    }

    private static FraisVu vu(ResultSet l) throws SQLException {
        Integer exercice = l.getObject("exercice", Integer.class);
        return new FraisVu(
                l.getLong("id"),
                l.getInt("version"),
                l.getString("reference"),
                NatureDeFrais.valueOf(l.getString("nature")),
                l.getString("objet"),
                EtatDeFrais.valueOf(l.getString("etat")),
                Lignes.montant(l, "montant_centimes"),
                exercice == null ? null : new Exercice(exercice),
                l.getObject("paye_le", LocalDate.class),
                l.getString("saisi_par"),
                l.getString("decide_par"));
    }
}
