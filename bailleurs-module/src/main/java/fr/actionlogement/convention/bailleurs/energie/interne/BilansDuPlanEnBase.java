package fr.actionlogement.convention.bailleurs.energie.interne;

import fr.actionlogement.convention.bailleurs.energie.CriteresDuPlan;
import fr.actionlogement.convention.bailleurs.energie.LigneDuPlan;
import fr.actionlogement.convention.bailleurs.energie.RegroupementDuPlan;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds energy and carbon up; one query whatever the cut. */
@Component
public class BilansDuPlanEnBase {

    private static final Map<RegroupementDuPlan, String> CODES = Map.of(
            RegroupementDuPlan.ANNEE, "extract(year from o.jour)::int::text",
            RegroupementDuPlan.DEPARTEMENT, "o.departement_code",
            RegroupementDuPlan.BAILLEUR, "o.bailleur",
            RegroupementDuPlan.GROUPE, "case when o.groupe then 'oui' else 'non' end",
            RegroupementDuPlan.NATURE, "o.nature",
            RegroupementDuPlan.LIGNE, "o.ligne");
    private static final Map<RegroupementDuPlan, String> NOMS = Map.of(
            RegroupementDuPlan.DEPARTEMENT, "max(d.nom)",
            RegroupementDuPlan.BAILLEUR, "max(o.nom)",
            RegroupementDuPlan.GROUPE, "case when bool_or(o.groupe) then 'Dans le groupe' else 'Hors du groupe' end");
    private static final String OPERATIONS = """
            with o as (
              select x.id, x.reference, x.ligne, x.departement_code, x.nature, x.cout_centimes,
                case when :mesure = 'REALISE' then x.acheve_le else x.accorde_le end as jour,
                x.nature in ('REHABILITATION', 'RESIDENTIALISATION') as rehabilitation,
                coalesce(a.siren, b.siren) as bailleur, coalesce(a.nom, b.nom) as nom,
                coalesce(a.groupe_action_logement, b.groupe_action_logement) as groupe
              from bailleurs.operation x
              join bailleurs.bailleur b on b.siren = x.bailleur_siren
              left join bailleurs.bailleur a on a.siren = b.absorbe_par
              where x.accorde_le is not null and x.statut in ('ACCORDE', 'CONVENTIONNE', 'EN_TRAVAUX', 'ACHEVE', 'SOLDE')
                and case when :mesure = 'REALISE' then x.acheve_le else x.accorde_le end <= :au
                and (:departement::text is null or x.departement_code = :departement)
                and (:bailleur::text is null or coalesce(a.siren, b.siren) = :bailleur)
                and (:groupe::boolean is null
                  or coalesce(a.groupe_action_logement, b.groupe_action_logement) = :groupe)),
            """;
    private static final String MESURES = """
            e as (
              select operation_reference, coalesce(sum(nombre) filter (where moment = 'AVANT'), 0) as mesures,
                coalesce(sum(nombre) filter (where moment = 'AVANT' and etiquette in ('F', 'G')), 0) as passoires_avant,
                coalesce(sum(nombre) filter (where moment = 'APRES' and etiquette in ('F', 'G')), 0) as passoires_apres,
                coalesce(sum(nombre) filter (where moment = 'APRES' and etiquette in ('A', 'B', 'C')), 0) as c_ou_mieux
              from bailleurs.performance_etiquette group by 1),
            m as (
              select o.*, e.mesures, e.passoires_avant, e.passoires_apres, e.c_ou_mieux,
                p.surface_centiemes * (p.energie_avant - p.energie_apres) / 100 as kwh,
                p.surface_centiemes * (p.climat_avant - p.climat_apres) / 100 as kg,
                (select sum(l.nombre) from bailleurs.logements l where l.operation_id = o.id) as logements,
                (select sum(f.montant_centimes) from bailleurs.financement f
                  where f.operation_id = o.id and starts_with(f.financeur, 'AL_')) as al_centimes
              from o
              left join bailleurs.performance p on p.operation_reference = o.reference and p.energie_avant is not null
                and p.a_reprendre_depuis is null
              left join e on e.operation_reference = p.operation_reference
              where o.rehabilitation or p.operation_reference is not null)
            """;
    private static final String SOMMES = """
              count(*) as operations, count(o.kwh) as renseignees,
              coalesce(sum(o.logements) filter (where o.rehabilitation), 0) as rehabilites,
              coalesce(sum(o.mesures), 0) as mesures, coalesce(sum(o.kwh), 0) as kwh, coalesce(sum(o.kg), 0) as kg,
              coalesce(sum(o.passoires_avant), 0) as passoires_avant, coalesce(sum(o.passoires_apres), 0) as passoires_apres,
              coalesce(sum(o.c_ou_mieux), 0) as c_ou_mieux,
              coalesce(sum(o.cout_centimes) filter (where o.rehabilitation and o.kg is not null), 0) as cout,
              coalesce(sum(o.al_centimes) filter (where o.rehabilitation and o.kg is not null), 0) as al,
              coalesce(sum(o.kg) filter (where o.rehabilitation), 0) as kg_rehabilites
            from m o join common.departement d on d.code = o.departement_code
            group by 1 order by 1
            """;

    private final NamedParameterJdbcTemplate sql;

    BilansDuPlanEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** One line per year, place, landlord… that has an operation of the plan. */
    public List<LigneDuPlan> lignes(CriteresDuPlan c, LocalDate au, int dureeDeVie) {
        RegroupementDuPlan par = c.regroupement();
        MapSqlParameterSource valeurs = new MapSqlParameterSource()
                .addValue("mesure", c.mesureOuDefaut().name())
                .addValue("au", Date.valueOf(au))
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code())
                .addValue("bailleur", c.bailleur() == null ? null : c.bailleur().numero())
                .addValue("groupe", c.groupe());
        String colonnes = "select " + Objects.requireNonNull(CODES.get(par)) + " as code, "
                + NOMS.getOrDefault(par, CODES.get(par)) + " as nom, ";
        return sql.query(OPERATIONS + MESURES + colonnes + SOMMES, valeurs, (l, n) -> {
            String code = l.getString("code");
            return new LigneDuPlan(
                    code,
                    par == RegroupementDuPlan.NATURE
                            ? NatureDOperation.valueOf(code).libelle()
                            : l.getString("nom"),
                    l.getLong("operations"),
                    l.getLong("renseignees"),
                    l.getLong("rehabilites"),
                    l.getLong("mesures"),
                    l.getLong("kwh"),
                    l.getLong("kg"),
                    l.getLong("passoires_avant"),
                    l.getLong("passoires_apres"),
                    l.getLong("c_ou_mieux"),
                    Montant.deCentimes(l.getLong("cout")),
                    Montant.deCentimes(l.getLong("al")),
                    l.getLong("kg_rehabilites"),
                    dureeDeVie);
        });
    }
}
