package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.pret.AmenagementVu;
import fr.actionlogement.convention.bailleurs.pret.DossierDePret;
import fr.actionlogement.convention.bailleurs.pret.EcheanceAppelee;
import fr.actionlogement.convention.bailleurs.pret.TirageVu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads the files of loans, whatever their number in the same four questions; locks those that an act changes. */
@Component
public class DossiersEnBase {

    private static final String TIRAGES =
            "select * from bailleurs.pret_tirage where pret_id = any (?) order by pret_id, date_tirage, id";
    private static final String AMENAGEMENTS = """
            select a.*, p.reference as pret_reference from bailleurs.pret_amenagement a
            join bailleurs.pret p on p.id = a.pret_id
            where a.pret_id = any (?) and a.statut = 'ACCEPTE' order by a.pret_id, a.date_effet, a.id
            """;
    private static final String APPELEES =
            "select * from bailleurs.pret_echeance where pret_id = any (?) order by pret_id, rang";
    private static final String VERROUILLER = "select id from bailleurs.pret where reference = ? for no key update";
    private static final String VERROUILLER_DE_L_OPERATION =
            "select id from bailleurs.pret where operation_reference = ? order by id for no key update";
    private static final String A_APPELER = """
            select id from bailleurs.pret where prochaine_le <= ? order by prochaine_le, id limit ?
            for no key update skip locked
            """;

    private final JdbcTemplate sql;

    DossiersEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The loan of this reference, locked until the act ends; empty when there is none. */
    public List<Long> verrouiller(String reference) {
        return sql.queryForList(VERROUILLER, Long.class, reference);
    }

    /** The loans of an operation, locked until the act ends. */
    public List<Long> verrouillerDeLOperation(String operation) {
        return sql.queryForList(VERROUILLER_DE_L_OPERATION, Long.class, operation);
    }

    /** Loans on which something falls due by that day, locked; those that another instance holds are left to it. */
    public List<Long> aAppeler(LocalDate jour, int limite) {
        return sql.queryForList(A_APPELER, Long.class, jour, limite);
    }

    /** The loans of these operations. */
    public List<Long> desOperations(Collection<String> operations) {
        return sql.queryForList(
                "select id from bailleurs.pret where operation_reference = any (?) order by id", Long.class, (Object)
                        operations.toArray(String[]::new));
    }

    /** The loans of these references, in no order. */
    public List<Long> identifiants(Collection<String> references) {
        return sql.queryForList("select id from bailleurs.pret where reference = any (?)", Long.class, (Object)
                references.toArray(String[]::new));
    }

    /** The files of these loans, in the order of their identifiers. */
    public List<DossierDePret> lire(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] cles = ids.toArray(Long[]::new);
        Map<Long, List<TirageVu>> tirages = parPret(TIRAGES, cles, DossiersEnBase::tirage);
        Map<Long, List<AmenagementVu>> amenagements =
                parPret(AMENAGEMENTS, cles, (l, n) -> LignesDePret.amenagement(l));
        Map<Long, List<EcheanceAppelee>> appelees = parPret(APPELEES, cles, (l, n) -> LignesDePret.echeance(l));
        return sql.query(
                LignesDePret.PRET + " where p.id = any (?) order by p.id",
                (l, n) -> new DossierDePret(
                        l.getLong("id"),
                        LignesDePret.pret(l),
                        l.getObject("engagement_id", UUID.class),
                        tirages.getOrDefault(l.getLong("id"), List.of()),
                        amenagements.getOrDefault(l.getLong("id"), List.of()),
                        appelees.getOrDefault(l.getLong("id"), List.of())),
                (Object) cles);
    }

    private <T> Map<Long, List<T>> parPret(String question, Long[] cles, RowMapper<T> lecture) {
        Map<Long, List<T>> lus = new HashMap<>();
        sql.query(
                question,
                l -> {
                    lus.computeIfAbsent(l.getLong("pret_id"), id -> new ArrayList<>())
                            .add(lecture.mapRow(l, 0));
                },
                (Object) cles);
        return lus;
    }

    private static TirageVu tirage(ResultSet l, int rang) throws SQLException {
        return new TirageVu(
                l.getString("versement"),
                l.getObject("date_tirage", LocalDate.class),
                LignesDePret.montant(l, "montant_centimes"));
    }
}
