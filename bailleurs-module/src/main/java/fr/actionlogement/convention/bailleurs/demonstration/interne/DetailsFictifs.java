package fr.actionlogement.convention.bailleurs.demonstration.interne;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes in sets the details of the latest operations, drawn from their numbers alone. */
@Component
public class DetailsFictifs {

    private static final String DERNIERES = """
            (select id, cout_centimes, nature from bailleurs.operation
             where statut in ('BROUILLON', 'DEPOSE', 'EN_INSTRUCTION', 'COMPLEMENT_DEMANDE', 'EN_COMITE', 'ACCORDE',
               'CONVENTIONNE') order by id desc limit 400) o
            """;
    private static final String TYPOLOGIES = """
            insert into bailleurs.typologie (operation_id, produit, type, nombre, surface_centiemes, loyer_centimes)
            select l.operation_id, l.produit, t.type, t.nombre, t.nombre * (t.surface + o.id % 300),
              case when l.produit <> 'BRS' then t.nombre * (t.surface + o.id % 300) * (620 + o.id % 380) / 100 end
            from\s""" + DERNIERES + """
            join bailleurs.logements l on l.operation_id = o.id
            cross join lateral (values
              ('T2', l.nombre * 30 / 100, 4500), ('T3', l.nombre - l.nombre * 30 / 100 - l.nombre * 25 / 100, 6300),
              ('T4', l.nombre * 25 / 100, 7900)) t(type, nombre, surface)
            where t.nombre > 0
            """;
    private static final String PRIX = """
            insert into bailleurs.prix_revient (operation_id, poste, montant_centimes)
            select o.id, p.poste, p.montant
            from\s""" + DERNIERES + """
            cross join lateral (select case when o.nature in ('REHABILITATION', 'RESIDENTIALISATION') then 0
              else o.cout_centimes * (15 + o.id % 10) / 100 end as foncier, o.cout_centimes / 10 as honoraires,
              o.cout_centimes * 3 / 100 as divers) x
            cross join lateral (values ('FONCIER', x.foncier), ('HONORAIRES', x.honoraires), ('DIVERS', x.divers),
              ('BATIMENT', o.cout_centimes - x.foncier - x.honoraires - x.divers)) p(poste, montant)
            where p.montant > 0
            """;
    private static final String CALENDRIER = """
            update bailleurs.operation x set chantier_prevu_le = x.derniere_date + 150 + (x.id % 90)::int,
              achevement_prevu_le = x.derniere_date + 600 + (x.id % 180)::int
            from\s""" + DERNIERES + " where x.id = o.id";

    private final JdbcTemplate sql;

    DetailsFictifs(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Whether no operation is detailed yet. */
    public boolean vides() {
        return Boolean.TRUE.equals(
                sql.queryForObject("select not exists (select from bailleurs.prix_revient)", Boolean.class));
    }

    /** Details the latest operations that have not started. */
    public void ecrire() {
        sql.update(TYPOLOGIES);
        sql.update(PRIX);
        sql.update(CALENDRIER);
    }

    /** References of the latest operations that are granted and have not started. */
    public List<String> accordees(int combien) {
        return sql.queryForList(
                "select reference from bailleurs.operation where statut in ('ACCORDE', 'CONVENTIONNE') order by id desc limit ?",
                String.class,
                combien);
    }
}
