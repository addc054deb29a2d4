package fr.actionlogement.convention.bailleurs.contrepartie.interne;

import fr.actionlogement.convention.bailleurs.contrepartie.CriteresDeBilan;
import fr.actionlogement.convention.bailleurs.contrepartie.LigneDeBilan;
import fr.actionlogement.convention.bailleurs.contrepartie.Regroupement;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds the rights up. */
@Component
public class BilansEnBase {

    private static final String PAR_DEPARTEMENT = """
            select c.departement_code as code, max(d.nom) as nom,
            """;
    private static final String PAR_BAILLEUR = """
            select c.titulaire_siren as code, max(b.nom) as nom,
            """;
    private static final String SOMMES = """
              count(*) as operations, sum(c.nombre) as ouverts,
              coalesce(sum(c.nombre) filter (where c.mode = 'STOCK'), 0) as en_stock,
              coalesce(sum(c.nombre) filter (where c.mode = 'FLUX'), 0) as en_flux,
              sum(c.prioritaires) as prioritaires, coalesce(sum(a.mis), 0) as mis,
              coalesce(sum(a.utilises), 0) as utilises, coalesce(sum(a.attribues), 0) as attribues
            from bailleurs.contrepartie c
            join common.departement d on d.code = c.departement_code
            join bailleurs.bailleur b on b.siren = c.titulaire_siren
            left join (select operation_reference, sum(mis_a_disposition) as mis, sum(utilises) as utilises,
                         sum(attributions_prioritaires) as attribues
                       from bailleurs.contrepartie_annee where :annee::int is null or annee = :annee group by 1) a
              on a.operation_reference = c.operation_reference
            where c.etat = 'OUVERT'
              and (:annee::int is null
                or :annee between extract(year from c.ouvert_le) and extract(year from c.jusqu_au))
              and (:departement::text is null or c.departement_code = :departement)
              and (:bailleur::text is null or c.titulaire_siren = :bailleur)
            group by 1 order by 1
            """;

    private final NamedParameterJdbcTemplate sql;

    BilansEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** One line per département or landlord that has open rights. */
    public List<LigneDeBilan> lignes(CriteresDeBilan c) {
        MapSqlParameterSource valeurs = new MapSqlParameterSource("annee", c.annee())
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code())
                .addValue("bailleur", c.bailleur() == null ? null : c.bailleur().numero());
        String groupe = c.regroupement() == Regroupement.BAILLEUR ? PAR_BAILLEUR : PAR_DEPARTEMENT;
        return sql.query(
                groupe + SOMMES,
                valeurs,
                (ligne, n) -> new LigneDeBilan(
                        ligne.getString("code"),
                        ligne.getString("nom"),
                        ligne.getLong("operations"),
                        ligne.getLong("ouverts"),
                        ligne.getLong("en_stock"),
                        ligne.getLong("en_flux"),
                        ligne.getLong("prioritaires"),
                        ligne.getLong("mis"),
                        ligne.getLong("utilises"),
                        ligne.getLong("attribues")));
    }
}
