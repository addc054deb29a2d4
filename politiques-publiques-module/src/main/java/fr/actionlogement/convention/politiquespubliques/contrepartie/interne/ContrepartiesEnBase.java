package fr.actionlogement.convention.politiquespubliques.contrepartie.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.politiquespubliques.contrepartie.EtatDeContrepartie;
import fr.actionlogement.convention.politiquespubliques.contrepartie.NatureDeContrepartie;
import fr.actionlogement.convention.politiquespubliques.contrepartie.SaisieDeContrepartie;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The counterparts, row by row. */
@Component("contrepartiesDesPolitiquesEnBase")
public class ContrepartiesEnBase {

    private static final String INSCRIRE = """
            insert into politiques.contrepartie (reference, convention_reference, operation_reference, nature, debiteur,
              commune, quantite, prioritaires, debut, fin, acte, etat, auteur, inscrite_le)
            values (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, 'ATTENDUE', ?, ?)
            """;

    private static final String LISTER = """
            select * from politiques.contrepartie
            where (?::text is null or convention_reference = ?)
              and (?::text is null or id < (select c.id from politiques.contrepartie c where c.reference = ?))
            order by id desc limit ?
            """;

    private final JdbcTemplate sql;

    ContrepartiesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those of a convention, of all when null, the last one first, after that one. */
    public List<ContrepartieVue> lister(@Nullable String convention, @Nullable String apres, int limite) {
        return sql.query(LISTER, ContrepartiesEnBase::lire, convention, convention, apres, apres, limite);
    }

    /** One of them, its row locked if asked. */
    public Optional<ContrepartieVue> une(String reference, boolean tenir) {
        return sql
                .query(
                        "select * from politiques.contrepartie where reference = ?" + (tenir ? " for update" : ""),
                        ContrepartiesEnBase::lire,
                        reference)
                .stream()
                .findFirst();
    }

    /** Writes one. */
    public void inscrire(String reference, SaisieDeContrepartie saisie, String auteur, Instant quand) {
        sql.update(
                INSCRIRE,
                reference,
                saisie.convention(),
                saisie.operation(),
                saisie.nature().name(),
                saisie.debiteur().strip(),
                saisie.commune().code(),
                saisie.quantite(),
                Objects.requireNonNullElse(saisie.prioritaires(), 0),
                Date.valueOf(saisie.debut()),
                Date.valueOf(saisie.fin()),
                saisie.acte().strip(),
                auteur,
                Timestamp.from(quand));
    }

    /** States or withdraws one. */
    public void decider(String reference, EtatDeContrepartie etat, String qui, Instant quand, String preuve) {
        sql.update(
                "update politiques.contrepartie set etat = ?, decidee_par = ?, decidee_le = ?, preuve = ? where reference = ?",
                etat.name(),
                qui,
                Timestamp.from(quand),
                preuve,
                reference);
    }

    private static ContrepartieVue lire(ResultSet ligne, int n) throws SQLException {
        Timestamp decidee = ligne.getTimestamp("decidee_le");
        return new ContrepartieVue(
                ligne.getString("reference"),
                ligne.getString("convention_reference"),
                ligne.getString("operation_reference"),
                NatureDeContrepartie.valueOf(ligne.getString("nature")),
                ligne.getString("debiteur"),
                new CodeCommune(ligne.getString("commune")),
                ligne.getInt("quantite"),
                ligne.getInt("prioritaires"),
                ligne.getDate("debut").toLocalDate(),
                ligne.getDate("fin").toLocalDate(),
                ligne.getString("acte"),
                EtatDeContrepartie.valueOf(ligne.getString("etat")),
                ligne.getString("auteur"),
                ligne.getTimestamp("inscrite_le").toInstant(),
                ligne.getString("decidee_par"),
                decidee == null ? null : decidee.toInstant(),
                ligne.getString("preuve"));
    }
}
