package fr.actionlogement.convention.bailleurs.production.interne;

import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.production.AnneeDeProduction;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds dwellings up by year. A programme of Foncière Logement that is an operation still standing is counted there. */
@Component
public class SeriesEnBase {

    private static final String SERIES = """
            with faits as (
              select o.nature, s.serie, s.jour, l.nombre
              from bailleurs.operation o
              join (select operation_id, sum(nombre) as nombre from bailleurs.logements group by 1) l
                on l.operation_id = o.id
              cross join lateral (values ('AGREMENT', o.accorde_le), ('CHANTIER', o.chantier_le),
                ('LIVRAISON', o.acheve_le)) s(serie, jour)
              where o.accorde_le is not null
                and o.statut in ('ACCORDE', 'CONVENTIONNE', 'EN_TRAVAUX', 'ACHEVE', 'SOLDE')
              union all
              select 'CONSTRUCTION_NEUVE', s.serie, s.jour, p.logements
              from bailleurs.programme_afl p
              cross join lateral (values ('AGREMENT', p.agree_le), ('CHANTIER', p.chantier_le),
                ('LIVRAISON', p.livre_le)) s(serie, jour)
              where not exists (select from bailleurs.operation o where o.reference = p.operation_reference
                and o.statut in ('BROUILLON', 'DEPOSE', 'EN_INSTRUCTION', 'COMPLEMENT_DEMANDE', 'EN_COMITE', 'ACCORDE',
                  'CONVENTIONNE', 'EN_TRAVAUX', 'ACHEVE', 'SOLDE')))
            select x.objectif, extract(year from f.jour)::int as annee,
              coalesce(sum(f.nombre) filter (where f.serie = 'AGREMENT'), 0) as agrements,
              coalesce(sum(f.nombre) filter (where f.serie = 'CHANTIER'), 0) as chantiers,
              coalesce(sum(f.nombre) filter (where f.serie = 'LIVRAISON'), 0) as livraisons
            from faits f join unnest(?::text[], ?::text[]) as x(nature, objectif) on x.nature = f.nature
            where f.jour <= ? group by 1, 2 order by 1, 2
            """;

    private final JdbcTemplate sql;

    SeriesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The series of each target up to a day, by its code; a year without dwelling is absent. */
    public Map<String, List<AnneeDeProduction>> parObjectif(LocalDate au) {
        Map<String, List<AnneeDeProduction>> series = new LinkedHashMap<>();
        NatureDOperation[] natures = NatureDOperation.values();
        sql.query(
                SERIES,
                ligne -> {
                    series.computeIfAbsent(ligne.getString("objectif"), code -> new ArrayList<>())
                            .add(new AnneeDeProduction(
                                    ligne.getInt("annee"),
                                    ligne.getLong("agrements"),
                                    ligne.getLong("chantiers"),
                                    ligne.getLong("livraisons")));
                },
                Arrays.stream(natures).map(Enum::name).toArray(String[]::new),
                Arrays.stream(natures).map(NatureDOperation::objectif).toArray(String[]::new),
                Date.valueOf(au));
        return series;
    }
}
