package fr.actionlogement.convention.bailleurs.versement.interne;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the schedules of many operations at once, by the models in force on the day of each grant. */
@Component
public class EcheanciersEnLot {

    private static final String OUVRIR = """
            insert into bailleurs.echeance (dispositif, dossier, financeur, engagement_id, rang, libelle, declencheur, solde,
                plafond_pour_cent, montant_centimes)
            select 'OPERATION', reference, financeur, engagement_id, rang, libelle, declencheur, solde, plafond, part
            from (
              select p.reference, p.financeur, p.engagement_id, m.rang, m.libelle, m.declencheur, m.solde,
                (select x.part_pour_cent from bailleurs.plafond_avant_solde x where x.dispositif = 'OPERATION'
                  and x.valide_du <= p.accorde_le order by x.valide_du desc limit 1) as plafond,
                case when m.rang = p.derniere
                  then p.montant - coalesce(sum(p.montant * m.part_pour_cent / 100) over avant, 0)
                  else p.montant * m.part_pour_cent / 100 end as part
              from (select o.reference, o.accorde_le, f.financeur, f.engagement_id, f.montant_centimes as montant,
                      v.valide_du, v.derniere
                    from bailleurs.operation o join bailleurs.financement f on f.operation_id = o.id
                    join lateral (select x.valide_du, max(x.rang) as derniere from bailleurs.modele_echeancier x
                      where x.dispositif = 'OPERATION' and x.financeur = f.financeur and x.valide_du <= o.accorde_le
                      group by 1 order by 1 desc limit 1) v on true
                    where f.engagement_id is not null and o.reference = any (?)) p
              join bailleurs.modele_echeancier m
                on m.dispositif = 'OPERATION' and m.financeur = p.financeur and m.valide_du = p.valide_du
              window avant as (partition by p.engagement_id order by m.rang
                rows between unbounded preceding and 1 preceding)) x
            where part > 0
            """;

    private final JdbcTemplate sql;

    EcheanciersEnLot(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Opens the schedule of every commitment of these operations. */
    public void ouvrir(List<String> references) {
        sql.update(OUVRIR, (Object) references.toArray(String[]::new));
    }
}
