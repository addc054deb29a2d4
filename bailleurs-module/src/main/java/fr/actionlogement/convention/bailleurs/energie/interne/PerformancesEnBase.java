package fr.actionlogement.convention.bailleurs.energie.interne;

import fr.actionlogement.convention.bailleurs.energie.CriteresDePerformance;
import fr.actionlogement.convention.bailleurs.energie.EtatEnergetique;
import fr.actionlogement.convention.bailleurs.energie.Etiquette;
import fr.actionlogement.convention.bailleurs.energie.LogementsParEtiquette;
import fr.actionlogement.convention.bailleurs.energie.PerformanceAReprendre;
import fr.actionlogement.convention.bailleurs.energie.PerformanceDOperation;
import fr.actionlogement.convention.bailleurs.energie.PerformanceVue;
import fr.actionlogement.convention.bailleurs.energie.SaisieDePerformance;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** What operations say of their energy and carbon. */
@Component
public class PerformancesEnBase {

    private static final String COLONNES = """
            select p.*,
              (select array_agg(e.etiquette || ':' || e.nombre order by e.etiquette) from bailleurs.performance_etiquette e
                where e.operation_reference = p.operation_reference and e.moment = 'AVANT') as avant,
              (select array_agg(e.etiquette || ':' || e.nombre order by e.etiquette) from bailleurs.performance_etiquette e
                where e.operation_reference = p.operation_reference and e.moment = 'APRES') as apres
            """;
    private static final String LIRE = COLONNES + " from bailleurs.performance p where p.operation_reference = any (?)";
    private static final String PARCOURIR = COLONNES + """
            , o.intitule, b.nom from bailleurs.performance p
            join bailleurs.operation o on o.reference = p.operation_reference
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            where (?::text is null or o.departement_code = ?) and (?::text is null or o.bailleur_siren = ?)
            order by o.reference
            """;
    private static final String ECRIRE = """
            insert into bailleurs.performance as p (operation_reference, surface_centiemes, energie_avant, climat_avant,
              dpe_avant_le, energie_apres, climat_apres, dpe_apres_le, saisi_par, maj_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (operation_reference) do update set surface_centiemes = excluded.surface_centiemes,
              energie_avant = excluded.energie_avant, climat_avant = excluded.climat_avant,
              dpe_avant_le = excluded.dpe_avant_le, energie_apres = excluded.energie_apres,
              climat_apres = excluded.climat_apres, dpe_apres_le = excluded.dpe_apres_le,
              saisi_par = excluded.saisi_par, maj_le = excluded.maj_le, a_reprendre_depuis = null, version = p.version + 1
            """;
    private static final String ACCORDER = """
            update bailleurs.performance p set a_reprendre_depuis =
              case when ? <> (select coalesce(sum(e.nombre), 0) from bailleurs.performance_etiquette e
                where e.operation_reference = p.operation_reference and e.moment = 'APRES')
              then coalesce(p.a_reprendre_depuis, ?) end
            where p.operation_reference = ? returning a_reprendre_depuis is not null
            """;

    private final JdbcTemplate sql;

    PerformancesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What one operation says; no alert is raised here. */
    public Optional<PerformanceVue> une(String operation) {
        return Optional.ofNullable(parOperations(List.of(operation)).get(operation));
    }

    /** What operations say, by reference. */
    public Map<String, PerformanceVue> parOperations(Collection<String> operations) {
        Map<String, PerformanceVue> lues = new HashMap<>();
        sql.query(
                LIRE,
                ligne -> {
                    PerformanceVue vue = vue(ligne);
                    lues.put(vue.operation(), vue);
                },
                (Object) operations.toArray(String[]::new));
        return lues;
    }

    /** What every operation that answers says, in the order of references, row by row. */
    public void parcourir(CriteresDePerformance c, Consumer<PerformanceDOperation> performance) {
        String departement = c.departement() == null ? null : c.departement().code();
        String bailleur = c.bailleur() == null ? null : c.bailleur().numero();
        sql.query(
                PARCOURIR,
                (RowCallbackHandler) l -> performance.accept(
                        new PerformanceDOperation(l.getString("intitule"), l.getString("nom"), vue(l))),
                departement,
                departement,
                bailleur,
                bailleur);
    }

    /** What one operation says, locked until the end of the transaction. */
    public Optional<PerformanceVue> verrouiller(String operation) {
        sql.query(
                "select 1 from bailleurs.performance where operation_reference = ? for update", ligne -> {}, operation);
        return une(operation);
    }

    /** Writes what an operation says, in place of what it said before. */
    public void ecrire(String operation, SaisieDePerformance s, String auteur, Instant maintenant) {
        EtatEnergetique avant = s.avant();
        sql.update(
                ECRIRE,
                operation,
                s.surfaceCentiemes(),
                avant == null ? null : avant.energie(),
                avant == null ? null : avant.climat(),
                avant == null ? null : jour(avant.diagnosticLe()),
                s.apres().energie(),
                s.apres().climat(),
                jour(s.apres().diagnosticLe()),
                auteur,
                Timestamp.from(maintenant));
        sql.update("delete from bailleurs.performance_etiquette where operation_reference = ?", operation);
        etiquettes(operation, "AVANT", avant == null ? List.of() : avant.logements());
        etiquettes(operation, "APRES", s.apres().logements());
    }

    /** Whether the labels no longer share out that number of dwellings; it is written, since when. */
    public boolean accorder(String operation, long logements, Instant maintenant) {
        return sql.queryForList(ACCORDER, Boolean.class, logements, Timestamp.from(maintenant), operation)
                .contains(Boolean.TRUE);
    }

    /** What is to be said again, the oldest first. */
    public List<PerformanceAReprendre> aReprendre(int limite) {
        return sql.query(
                "select p.operation_reference, o.intitule, p.a_reprendre_depuis from bailleurs.performance p"
                        + " join bailleurs.operation o on o.reference = p.operation_reference"
                        + " where p.a_reprendre_depuis is not null"
                        + " and o.statut not in ('REFUSE', 'ABANDONNE', 'CADUC')"
                        + " order by p.a_reprendre_depuis, p.operation_reference limit ?",
                (l, n) -> new PerformanceAReprendre(
                        l.getString(1), l.getString(2), l.getTimestamp(3).toInstant()),
                limite);
    }

    /** Forgets what an operation said. */
    public void retirer(String operation) {
        sql.update("delete from bailleurs.performance_etiquette where operation_reference = ?", operation);
        sql.update("delete from bailleurs.performance where operation_reference = ?", operation);
    }

    private void etiquettes(String operation, String moment, List<LogementsParEtiquette> logements) {
        sql.update(
                "insert into bailleurs.performance_etiquette select ?, ?, * from unnest(?::text[], ?::int[])",
                operation,
                moment,
                logements.stream().map(l -> l.etiquette().name()).toArray(String[]::new),
                logements.stream().map(LogementsParEtiquette::nombre).toArray(Integer[]::new));
    }

    private static @Nullable Date jour(@Nullable LocalDate jour) {
        return jour == null ? null : Date.valueOf(jour);
    }

    private static PerformanceVue vue(ResultSet l) throws SQLException {
        EtatEnergetique avant = l.getObject("energie_avant") == null
                ? null
                : new EtatEnergetique(
                        l.getInt("energie_avant"),
                        l.getInt("climat_avant"),
                        l.getObject("dpe_avant_le", LocalDate.class),
                        logements(l.getArray("avant")));
        return new PerformanceVue(
                l.getString("operation_reference"),
                l.getLong("surface_centiemes"),
                avant,
                new EtatEnergetique(
                        l.getInt("energie_apres"),
                        l.getInt("climat_apres"),
                        l.getObject("dpe_apres_le", LocalDate.class),
                        logements(l.getArray("apres"))),
                l.getString("saisi_par"),
                List.of(),
                l.getInt("version"));
    }

    private static List<LogementsParEtiquette> logements(@Nullable Array lu) throws SQLException {
        List<LogementsParEtiquette> logements = new ArrayList<>();
        if (lu != null) {
            for (String paire : (String[]) lu.getArray()) {
                logements.add(new LogementsParEtiquette(
                        Etiquette.valueOf(paire.substring(0, 1)), Integer.valueOf(paire.substring(2))));
            }
        }
        return logements;
    }
}
