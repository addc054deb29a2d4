package fr.actionlogement.convention.bailleurs.foncierelogement.interne;

import fr.actionlogement.convention.bailleurs.foncierelogement.LigneDeProduction;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammeSaisi;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammeVu;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Departement;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Programmes of the association, and what they produce year by year. */
@Component
public class ProgrammesEnBase {

    private static final String LIRE = """
            select p.*, c.nom as commune from bailleurs.programme_afl p join common.commune c on c.code = p.commune_code
            """;
    private static final String PRODUCTION = """
            select y as annee, coalesce(sum(logements) filter (where extract(year from agree_le) = y), 0) as agrees,
              coalesce(sum(logements) filter (where extract(year from chantier_le) = y), 0) as chantiers,
              coalesce(sum(logements) filter (where extract(year from livre_le) = y), 0) as livres,
              coalesce(sum(libres) filter (where extract(year from livre_le) = y), 0) as libres,
              coalesce(sum(intermediaires) filter (where extract(year from livre_le) = y), 0) as intermediaires,
              coalesce(sum(sociaux) filter (where extract(year from livre_le) = y), 0) as sociaux,
              coalesce(sum(attributions_prioritaires) filter (where extract(year from livre_le) = y), 0) as prioritaires
            from bailleurs.programme_afl p
            join common.commune c on c.code = p.commune_code
            cross join generate_series(?::int, ?::int) y
            where ?::text is null or c.departement_code = ?
            group by y order by y
            """;

    private final JdbcTemplate sql;

    ProgrammesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a programme. */
    public void ecrire(String reference, ProgrammeSaisi p, String auteur) {
        sql.update("""
                insert into bailleurs.programme_afl (intitule, commune_code, quartier_prioritaire, libres, intermediaires,
                  sociaux, attributions_prioritaires, agree_le, chantier_le, livre_le, operation_reference, reference,
                  enregistre_par) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, valeurs(p, reference, auteur));
    }

    /** Says a programme otherwise; whether it was at that version. */
    public boolean corriger(String reference, ProgrammeSaisi p, int version) {
        return sql.update("""
                        update bailleurs.programme_afl set intitule = ?, commune_code = ?, quartier_prioritaire = ?,
                          libres = ?, intermediaires = ?, sociaux = ?, attributions_prioritaires = ?, agree_le = ?,
                          chantier_le = ?, livre_le = ?, operation_reference = ?, version = version + 1
                        where reference = ? and version = ?
                        """, valeurs(p, reference, version)) == 1;
    }

    /** The programme of this reference. */
    public Optional<ProgrammeVu> un(String reference) {
        return sql.query(LIRE + " where p.reference = ?", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** The programme that an operation stands for. */
    public Optional<ProgrammeVu> deLOperation(String operation) {
        return sql.query(LIRE + " where p.operation_reference = ?", (l, n) -> vue(l), operation).stream()
                .findFirst();
    }

    /** Programmes of one département or of all, the latest first. */
    public List<ProgrammeVu> tous(@Nullable Departement departement, int limite) {
        String code = departement == null ? null : departement.code();
        return sql.query(
                LIRE + " where ?::text is null or c.departement_code = ? order by p.reference desc limit ?",
                (l, n) -> vue(l),
                code,
                code,
                limite);
    }

    /** What was produced from a year to another. */
    public List<LigneDeProduction> production(int premiere, int derniere, @Nullable Departement departement) {
        String code = departement == null ? null : departement.code();
        return sql.query(
                PRODUCTION,
                (l, n) -> new LigneDeProduction(
                        l.getInt("annee"),
                        l.getLong("agrees"),
                        l.getLong("chantiers"),
                        l.getLong("livres"),
                        l.getLong("libres"),
                        l.getLong("intermediaires"),
                        l.getLong("sociaux"),
                        l.getLong("prioritaires")),
                premiere,
                derniere,
                code,
                code);
    }

    private static @Nullable Object[] valeurs(ProgrammeSaisi p, Object reference, Object suite) {
        return new @Nullable Object[] {
            p.intitule().strip(),
            p.commune().code(),
            Boolean.TRUE.equals(p.quartierPrioritaire()),
            nombre(p.libres()),
            nombre(p.intermediaires()),
            nombre(p.sociaux()),
            nombre(p.attributionsPrioritaires()),
            Date.valueOf(p.agreeLe()),
            p.chantierLe() == null ? null : Date.valueOf(p.chantierLe()),
            p.livreLe() == null ? null : Date.valueOf(p.livreLe()),
            p.operationLiee(),
            reference,
            suite
        };
    }

    private static int nombre(@Nullable Integer saisi) {
        return saisi == null ? 0 : saisi;
    }

    private static ProgrammeVu vue(ResultSet l) throws SQLException {
        return new ProgrammeVu(
                l.getString("reference"),
                l.getString("intitule"),
                new CodeCommune(l.getString("commune_code")),
                l.getString("commune"),
                l.getBoolean("quartier_prioritaire"),
                l.getInt("libres"),
                l.getInt("intermediaires"),
                l.getInt("sociaux"),
                l.getInt("logements"),
                l.getInt("attributions_prioritaires"),
                l.getObject("agree_le", LocalDate.class),
                l.getObject("chantier_le", LocalDate.class),
                l.getObject("livre_le", LocalDate.class),
                l.getString("operation_reference"),
                l.getInt("version"));
    }
}
