package fr.actionlogement.convention.bailleurs.contrepartie.interne;

import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the fictitious rights in sets. */
@Component
public class DroitsFictifs {

    private static final String CHOISIES = """
            with choisie as (
              select o.id, o.reference, o.departement_code, o.bailleur_siren, o.accorde_le, o.statut,
                (select sum(l.nombre) from bailleurs.logements l where l.operation_id = o.id)::int as logements
              from bailleurs.operation o
              where o.id % 20 = 0 and o.statut in ('EN_COMITE', 'ACCORDE', 'CONVENTIONNE', 'EN_TRAVAUX', 'ACHEVE', 'SOLDE'))
            """;
    private static final String CONVENTIONS = CHOISIES + """
            insert into bailleurs.convention_flux
            select distinct bailleur_siren, departement_code, date '2023-11-20',
              'Convention fictive de gestion en flux, ' || departement_code, 'gestionnaire.bailleurs'
            from choisie where id % 40 = 0 on conflict do nothing
            """;
    private static final String CONTREPARTIES = CHOISIES + """
            , ouverte as (
              select c.*, greatest(1, c.logements * 2 / 5) as nombre,
                case when c.statut in ('CONVENTIONNE', 'EN_TRAVAUX', 'ACHEVE', 'SOLDE')
                  then greatest(least(c.accorde_le + 60, ?), date '2023-11-20', c.accorde_le) end as jour
              from choisie c)
            insert into bailleurs.contrepartie (operation_reference, departement_code, titulaire_siren, mode, nombre,
              prioritaires, duree_ans, etat, negocie_par, ouvert_par, ouvert_le, jusqu_au, maj_le)
            select reference, departement_code, bailleur_siren, case when id % 40 = 0 then 'FLUX' else 'STOCK' end,
              nombre, (nombre + 3) / 4, 15, case when jour is null then 'NEGOCIE' else 'OUVERT' end,
              'gestionnaire.bailleurs', case when jour is not null then 'controleur.1' end, jour,
              jour + interval '15 years' - interval '1 day', now()
            from ouverte
            """;
    private static final String ANNEES = """
            insert into bailleurs.contrepartie_annee (operation_reference, annee, mis_a_disposition, utilises,
              attributions_prioritaires)
            select c.operation_reference, y, c.nombre / 4, c.nombre / 5, (c.nombre / 5 + 3) / 4
            from bailleurs.contrepartie c,
              generate_series(extract(year from c.ouvert_le)::int, extract(year from ?::date)::int) y
            where c.etat = 'OUVERT' and y < extract(year from c.ouvert_le) + 4 and c.nombre >= 4
            """;
    private static final String OUVERTS = """
            select c.operation_reference, o.commune_code, b.nom, c.nombre, c.prioritaires, c.ouvert_le, c.jusqu_au
            from bailleurs.contrepartie c
            join bailleurs.operation o on o.reference = c.operation_reference
            join bailleurs.bailleur b on b.siren = c.titulaire_siren
            where c.etat = 'OUVERT' order by 1
            """;

    private final JdbcTemplate sql;

    DroitsFictifs(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Whether nothing was negotiated yet. */
    public boolean vides() {
        return Boolean.TRUE.equals(
                sql.queryForObject("select not exists (select from bailleurs.contrepartie)", Boolean.class));
    }

    /** Writes the conventions, the rights and their years up to that day. */
    public void ecrire(LocalDate jour) {
        sql.update(CONVENTIONS);
        sql.update(CONTREPARTIES, Date.valueOf(jour));
        sql.update(ANNEES, Date.valueOf(jour));
    }

    /** What an opening would have told. */
    public List<DroitsDeReservationOuverts> ouverts() {
        return sql.query(
                OUVERTS,
                (ligne, n) -> new DroitsDeReservationOuverts(
                        ligne.getString(1),
                        new CodeCommune(ligne.getString(2)),
                        ligne.getString(3),
                        ligne.getInt(4),
                        ligne.getInt(5),
                        ligne.getObject(6, LocalDate.class),
                        ligne.getObject(7, LocalDate.class)));
    }
}
