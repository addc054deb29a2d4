package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.echange.Grade;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDOperation;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDePret;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The conditions asked for the loans of operations, and the dated models. */
@Component
public class ConditionsEnBase {

    private static final String LIRE = """
            select o.reference, d.operation_id is not null as demandees, coalesce(d.version, 0) as version, m.source,
              m.grade, c.*
            from bailleurs.operation o
            left join bailleurs.conditions_demandees d on d.operation_id = o.id
            left join lateral (select x.* from bailleurs.modele_de_pret x
              where x.ligne = o.ligne and x.objectif = ? and x.valide_du <= ? order by x.valide_du desc limit 1) m on true
            left join bailleurs.conditions_de_pret c on c.id = coalesce(d.conditions_id, m.conditions_id)
            where o.reference = ?
            """;
    private static final String INSERER = """
            insert into bailleurs.conditions_de_pret (indice, taux_millioniemes, plancher_millioniemes, periodicite,
              echeances, profil, progression_millioniemes, differe, echeances_differees, prefinancement_mois, intercalaires)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    /** The operation is held, so that it is not granted meanwhile on other conditions. */
    private static final String DEMANDER = """
            insert into bailleurs.conditions_demandees as d (operation_id, conditions_id, saisies_par)
            select o.id, ?, ? from bailleurs.operation o where o.reference = ? and o.statut = any (?) for no key update
            on conflict (operation_id) do update
              set conditions_id = excluded.conditions_id, saisies_par = excluded.saisies_par, version = d.version + 1
            """;

    private final JdbcTemplate sql;

    ConditionsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The conditions asked, or else those of the model of that target in force that day. */
    public ConditionsDOperation lire(String operation, String objectif, LocalDate jour, boolean modifiables) {
        return Objects.requireNonNull(sql.queryForObject(
                LIRE,
                (l, n) -> {
                    boolean demandees = l.getBoolean("demandees");
                    String grade = l.getString("grade");
                    return new ConditionsDOperation(
                            l.getString("reference"),
                            l.getString("periodicite") == null ? null : LignesDePret.conditions(l),
                            demandees,
                            demandees ? null : l.getString("source"),
                            demandees || grade == null ? null : Grade.valueOf(grade),
                            modifiables,
                            l.getInt("version"));
                },
                objectif,
                jour,
                operation));
    }

    /** Version of what was asked; 0 before. */
    public int version(String operation) {
        return sql
                .queryForList(
                        "select d.version from bailleurs.conditions_demandees d"
                                + " join bailleurs.operation o on o.id = d.operation_id where o.reference = ?",
                        Integer.class,
                        operation)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** Writes what is asked; false when the operation is in none of these states. */
    public boolean demander(String operation, ConditionsDePret c, Collection<StatutDOperation> statuts, String auteur) {
        Long id = sql.queryForObject(
                INSERER,
                Long.class,
                c.indice(),
                c.taux().millioniemes(),
                c.plancher().millioniemes(),
                c.periodicite().name(),
                c.echeances(),
                c.profil().name(),
                c.progression().millioniemes(),
                c.differe().name(),
                c.echeancesDifferees(),
                c.prefinancementMois(),
                c.intercalaires().name());
        String[] noms = statuts.stream().map(Enum::name).toArray(String[]::new);
        return sql.update(DEMANDER, id, auteur, operation, noms) == 1;
    }
}
