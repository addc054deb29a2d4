package fr.actionlogement.convention.bailleurs.synthese.interne;

import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.synthese.CriteresDeSynthese;
import fr.actionlogement.convention.bailleurs.synthese.LigneDeSynthese;
import fr.actionlogement.convention.bailleurs.synthese.Regroupement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Zone;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds up what was granted: operations, calls of Foncière Logement, grants of innovation. */
@Component
public class SynthesesEnBase {

    /** What the ledger holds now, kept by it. */
    private static final String POSITIONS = """
            with position as (select id, engage_centimes as engage, verse_centimes as verse from common.engagement),
            """;
    /** What it held on a day, added up from its entries. */
    private static final String POSITIONS_AU = """
            with position as (
              select e.engagement_id as id,
                sum(case e.type when 'ENGAGEMENT' then e.montant_centimes when 'DEGAGEMENT' then -e.montant_centimes
                  else 0 end) as engage,
                sum(case e.type when 'VERSEMENT' then e.montant_centimes when 'REVERSEMENT' then -e.montant_centimes
                  else 0 end) as verse
              from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id and starts_with(v.code, 'BAI-')
              where e.engagement_id is not null and e.date_effet <= :au group by 1),
            """;

    private static final String DOSSIERS = """
            dossier as (
              select o.id, o.ligne, o.departement_code, o.commune_code, o.zone, coalesce(a.siren, b.siren) as bailleur,
                coalesce(a.nom, b.nom) as nom, coalesce(a.groupe_action_logement, b.groupe_action_logement) as groupe,
                o.nature, o.exercice::int as exercice, case when o.statut not in ('ABANDONNE', 'CADUC') then o.cout_centimes else 0 end as cout,
                o.statut not in ('ABANDONNE', 'CADUC') as debout, m.engage, m.verse
              from bailleurs.operation o
              join bailleurs.bailleur b on b.siren = o.bailleur_siren
              left join bailleurs.bailleur a on a.siren = b.absorbe_par
              join (select f.operation_id, sum(p.engage) as engage, sum(p.verse) as verse
                    from bailleurs.financement f join position p on p.id = f.engagement_id group by 1) m
                on m.operation_id = o.id
              where :au::date is null or o.accorde_le <= :au
              union all
              select null, 'BAI-MIXITE', null, null, null, null, 'Association Foncière Logement', null, null, c.exercice, 0, false,
                p.engage, p.verse
              from bailleurs.appel_afl c join position p on p.id = c.engagement_id
              where :au::date is null or c.engage_le <= :au
              union all
              select null, 'BAI-INNOVATION', v.departement_code, c.commune_code, null, null, 'Porteurs de projets', null, null,
                c.exercice, case when c.statut <> 'ABANDONNE' then c.cout_centimes else 0 end, false, p.engage, p.verse
              from bailleurs.candidature c join common.commune v on v.code = c.commune_code
              join position p on p.id = c.engagement_id
              where :au::date is null or c.accorde_le <= :au),
            """;
    private static final String RETENUS = """
            retenu as (
              select d.*, coalesce(l.nombre, 0) as logements from dossier d
              left join (select operation_id, sum(nombre) as nombre from bailleurs.logements group by 1) l
                on l.operation_id = d.id and d.debout
              where (:ligne::text is null or d.ligne = :ligne)
                and (:departement::text is null or d.departement_code = :departement)
                and (:epci::text is null or d.commune_code in (select k.code from common.commune k
                  where k.epci_code = :epci))
                and (:zone::text is null or d.zone = :zone)
                and (:produit::text is null or d.id in (select x.operation_id from bailleurs.logements x
                  where x.produit = :produit))
                and (:bailleur::text is null or d.bailleur = :bailleur)
                and (:groupe::boolean is null or d.groupe = :groupe)
                and (:exercice::int is null or d.exercice = :exercice))
            """;
    private static final String SOMMES = """
             count(*) as dossiers, coalesce(sum(r.logements), 0) as logements, sum(r.cout) as cout, sum(r.engage) as engage,
             sum(r.verse) as verse
            """;
    private static final Map<Regroupement, Coupe> COUPES = Map.ofEntries(
            Map.entry(
                    Regroupement.LIGNE,
                    new Coupe("r.ligne", "max(e.libelle)", "left join common.enveloppe e on e.code = r.ligne")),
            Map.entry(
                    Regroupement.REGION,
                    new Coupe(
                            "g.code",
                            "max(g.nom)",
                            "left join common.departement d on d.code = r.departement_code"
                                    + " left join common.region g on g.code = d.region_code")),
            Map.entry(
                    Regroupement.DEPARTEMENT,
                    new Coupe(
                            "r.departement_code",
                            "max(d.nom)",
                            "left join common.departement d on d.code = r.departement_code")),
            Map.entry(
                    Regroupement.EPCI,
                    new Coupe(
                            "e.code",
                            "max(e.nom)",
                            "left join common.commune c on c.code = r.commune_code"
                                    + " left join common.epci e on e.code = c.epci_code")),
            Map.entry(
                    Regroupement.COMMUNE,
                    new Coupe("r.commune_code", "max(c.nom)", "left join common.commune c on c.code = r.commune_code")),
            Map.entry(Regroupement.ZONE, new Coupe("r.zone", "max(r.zone)", "")),
            Map.entry(Regroupement.BAILLEUR, new Coupe("r.bailleur", "max(r.nom)", "")),
            Map.entry(Regroupement.GROUPE, new Coupe("r.groupe::text", "max(r.groupe::text)", "")),
            Map.entry(Regroupement.NATURE, new Coupe("r.nature", "max(r.nature)", "")),
            Map.entry(Regroupement.EXERCICE, new Coupe("r.exercice::text", "max(r.exercice::text)", "")));
    private static final String PAR_PRODUIT = """
            select x.produit as code, x.produit as nom, count(*) as dossiers, sum(x.nombre) filter (where r.debout) as logements,
              null::bigint as cout, null::bigint as engage, null::bigint as verse, 0 as total
            from retenu r join bailleurs.logements x on x.operation_id = r.id
            where :produit::text is null or x.produit = :produit group by 1
            """;

    private final NamedParameterJdbcTemplate sql;

    SynthesesEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    private record Coupe(String code, String nom, String jointure) {}

    /** The lines in the order of their codes, what has none after them, and the total last. */
    public List<LigneDeSynthese> lignes(CriteresDeSynthese c) {
        Regroupement par = c.regroupement();
        String lignes = par == Regroupement.PRODUIT ? PAR_PRODUIT : parCoupe(Objects.requireNonNull(COUPES.get(par)));
        String question = (c.au() == null ? POSITIONS : POSITIONS_AU) + DOSSIERS + RETENUS + "select * from (" + lignes
                + " union all select null, 'Total', " + SOMMES + ", 1 from retenu r) x order by total, code nulls last";
        return sql.query(question, valeurs(c), (l, n) -> ligne(l, par));
    }

    private static String parCoupe(Coupe coupe) {
        return "select " + coupe.code() + " as code, " + coupe.nom() + " as nom, " + SOMMES
                + ", 0 as total from retenu r " + coupe.jointure() + " group by 1";
    }

    private static MapSqlParameterSource valeurs(CriteresDeSynthese c) {
        return new MapSqlParameterSource()
                .addValue("au", c.au() == null ? null : Date.valueOf(c.au()))
                .addValue("ligne", c.ligne() == null || c.ligne().isBlank() ? null : c.ligne())
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code())
                .addValue("epci", c.epci() == null ? null : c.epci().numero())
                .addValue("zone", c.zone() == null ? null : c.zone().name())
                .addValue("produit", c.produit() == null ? null : c.produit().name())
                .addValue("bailleur", c.bailleur() == null ? null : c.bailleur().numero())
                .addValue("groupe", c.groupe())
                .addValue("exercice", c.exercice() == null ? null : c.exercice().annee());
    }

    private static LigneDeSynthese ligne(ResultSet l, Regroupement par) throws SQLException {
        String code = l.getString("code");
        boolean total = l.getInt("total") == 1;
        return new LigneDeSynthese(
                code,
                total ? "Total" : nom(par, code, l.getString("nom")),
                l.getLong("dossiers"),
                l.getLong("logements"),
                montant(l, "cout"),
                montant(l, "engage"),
                montant(l, "verse"));
    }

    private static String nom(Regroupement par, @Nullable String code, @Nullable String nom) {
        if (code == null) {
            return switch (par) {
                case REGION, DEPARTEMENT, EPCI, COMMUNE -> "Non localisé";
                case ZONE -> "Sans zone";
                case BAILLEUR, GROUPE -> "Hors registre : Foncière Logement et porteurs de projets";
                default -> "Sans objet";
            };
        }
        return switch (par) {
            case ZONE -> Zone.valueOf(code).libelle();
            case PRODUIT -> Produit.valueOf(code).libelle();
            case NATURE -> NatureDOperation.valueOf(code).libelle();
            case GROUPE -> code.equals("true") ? "Dans le groupe" : "Hors du groupe";
            default -> nom == null ? code : nom;
        };
    }

    private static @Nullable Montant montant(ResultSet l, String colonne) throws SQLException {
        long centimes = l.getLong(colonne);
        return l.wasNull() ? null : Montant.deCentimes(centimes);
    }
}
