package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes fictitious reports, half-year after half-year, and the calls planned for the coming year, each table in one statement. */
@Component
public class RapportsFictifs {

    /** The last period over is left without a report on one convention in three: it is late. */
    private static final String RAPPORTS = """
            insert into politiques.compte_rendu
              (reference, convention_reference, programme_code, annee, semestre, etat, auteur, modifie_le)
            select 'CR-' || annee || '-' || lpad(row_number() over (partition by annee order by semestre, reference)::text, 4, '0'),
                   reference, programme_code, annee, semestre, 'BROUILLON', ?, fin + 40
            from (
              select c.reference, c.programme_code, a as annee, s as semestre,
                     make_date(a, s * 6, case s when 1 then 30 else 31 end) as fin
              from politiques.convention c, generate_series(2023, extract(year from ?::date)::int) a, generate_series(1, 2) s
              where exists (select from politiques.convention_annee y where y.convention_id = c.id and y.exercice = a)
            ) p
            where fin < ?::date - 20 and not (fin > ?::date - 200 and right(reference, 1) in ('2', '6', '9'))
            """;

    private static final String CHIFFRES = """
            insert into politiques.compte_rendu_valeur
            select r.id, i.code, d.code, 40 + abs(hashtext(r.reference || i.code || coalesce(d.code, ''))) %
              case when i.par_departement then 9000 when r.programme_code = 'ACV' then 90 else 1200 end
            from politiques.compte_rendu r join politiques.indicateur i on i.programme_code = r.programme_code
            left join lateral (select a.departement_code as code from politiques.adil a where i.par_departement) d on true
            """;
    private static final String CERTIFIER = """
            update politiques.compte_rendu set etat = 'CERTIFIE', transmis_le = modifie_le, certifie_par = ?,
              certifie_le = modifie_le + interval '10 days', constat = 'Rapproché des pièces'
            where modifie_le < ?::date - 60
            """;
    private static final String TRANSMETTRE = """
            update politiques.compte_rendu set etat = 'TRANSMIS', transmis_le = modifie_le where etat = 'BROUILLON'
            """;
    private static final String CALENDRIER = """
            insert into politiques.echeance_prevue (convention_id, exercice, prevue_le, montant_centimes, objet, piece)
            select c.id, extract(year from j)::int, j, p.millions * 100000000, p.objet || ' ' || to_char(j, 'MM/YYYY'), p.piece
            from (values ('CV-2023-0002', 110::bigint, 'Appel trimestriel', 'Délibération et état d’avancement', 3),
                         ('CV-2023-0003', 40::bigint, 'Tirages prévus', 'Ordres de service', 2),
                         ('CV-2023-0005', 4::bigint, 'Semestre du réseau', 'Budget du réseau', 6)) p (convention, millions, objet, piece, pas)
            join politiques.convention c on c.reference = p.convention
            cross join lateral generate_series(
              date_trunc('year', ?::date) + interval '1 month' + interval '5 days', '2027-12-31', make_interval(months => p.pas)) j
            """;

    private final JdbcTemplate sql;

    RapportsFictifs(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Reports of the periods that are over, and the calendar from this year on. */
    public void charger(LocalDate aujourdhui, String auteur, String certificateur) {
        Date jour = Date.valueOf(aujourdhui);
        sql.update(RAPPORTS, auteur, jour, jour, jour);
        sql.update(CHIFFRES);
        sql.update(CERTIFIER, certificateur, jour);
        sql.update(TRANSMETTRE);
        sql.update(CALENDRIER, jour);
    }
}
