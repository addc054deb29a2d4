package fr.actionlogement.convention.politiquespubliques.subvention.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.subvention.Subvention;
import fr.actionlogement.convention.common.tiers.Siret;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The grants, read in one statement: no loan, no person in her own name. */
@Component
public class SubventionsEngagees {

    private static final String LIRE = """
            with paye as (
              select appel_id, min(date_effet) as premier, count(*) as nombre from politiques.ordre_de_paiement group by 1),
            engage as (
              select a.*, c.signee_le, c.fin, c.organisme, p.premier,
                     coalesce(d.siret, case when a.beneficiaire = c.organisme or a.dossier like 'RA-%-ANIL' then c.siret end) as siret,
                     case when a.beneficiaire = c.organisme then c.rna end as rna,
                     a.paye_centimes = a.engage_centimes and p.nombre = 1 as une_fois
              from politiques.appel_de_fonds a
              join politiques.convention c on c.reference = a.convention_reference
              left join politiques.droit d on d.dossier = a.dossier and d.nature = a.nature
              left join politiques.operation o on o.reference = a.dossier
              left join paye p on p.appel_id = a.id
              where a.engage_centimes > 0 and a.nature in ('SUBVENTION', 'CONTRIBUTION')
                and coalesce(o.forme, '') <> 'PERSONNE')
            select e.reference, e.signee_le, e.beneficiaire, e.siret, e.rna, e.objet, e.engage_centimes,
                   coalesce(e.premier, e.date_appel) as debut,
                   case when e.une_fois then null else greatest(e.fin, e.premier, e.date_appel) end as fin, e.id as ordre
            from engage e where e.dossier is null or e.dossier not like 'RA-%-ADIL'
            union all
            select e.reference || '-' || v.departement_code, e.signee_le, l.nom, l.siret, l.rna, e.objet, v.montant_centimes,
                   coalesce(e.premier, e.date_appel),
                   case when e.une_fois then null else greatest(e.fin, e.premier, e.date_appel) end, e.id
            from engage e
            join politiques.ventilation v on v.appel_reference = e.reference
            join politiques.adil l on l.departement_code = v.departement_code
            where e.dossier like 'RA-%-ADIL'
            order by ordre, reference
            """;

    private final JdbcTemplate sql;

    SubventionsEngagees(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Gives them one by one, in the order of the calls. */
    public void parcourir(Consumer<Subvention> suite) {
        sql.query(LIRE, ligne -> {
            suite.accept(lire(ligne));
        });
    }

    private static Subvention lire(ResultSet ligne) throws SQLException {
        String siret = ligne.getString("siret");
        Date fin = ligne.getDate("fin");
        return new Subvention(
                ligne.getString("reference"),
                ligne.getDate("signee_le").toLocalDate(),
                ligne.getString("beneficiaire"),
                siret == null ? null : new Siret(siret),
                ligne.getString("rna"),
                ligne.getString("objet"),
                Montant.deCentimes(ligne.getLong("engage_centimes")),
                ligne.getDate("debut").toLocalDate(),
                fin == null ? null : fin.toLocalDate());
    }
}
